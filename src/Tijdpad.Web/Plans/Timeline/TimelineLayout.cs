using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Overviews;
using Tijdpad.Plans;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.Plans.Timeline;

/// <summary>Where everything of a timeline goes, in pixels; drawing it asks no more questions.</summary>
public sealed record TimelineLayout
{
    /// <summary>The width, in pixels, of the column with the names of the lanes.</summary>
    public const double NamesWidth = 132;

    public const double PhaseHeight = 18;
    public const double MonthHeight = 20;
    public const double WeekHeight = 18;
    private const double RowHeight = 23;
    private const double LanePadding = 5;
    private const double FootHeight = 34;
    private const double LongestLabel = 230;

    public required TimelineScale Scale { get; init; }

    public required double Width { get; init; }

    /// <summary>The pixel, counted from the top, at which the first lane begins.</summary>
    public required double Top { get; init; }

    /// <summary>The pixel, counted from the top, at which the last lane ends.</summary>
    public required double Bottom { get; init; }

    public double Height => Bottom + FootHeight;

    public required ValueList<TimelineLane> Lanes { get; init; }

    /// <summary>The marks of the rows, in the order of their dates.</summary>
    public required ValueList<TimelineMark> Marks { get; init; }

    public required ValueList<DocumentLine> Documents { get; init; }

    public required ValueList<PhaseBand> Phases { get; init; }

    public required ValueList<TimelineBand> Months { get; init; }

    public required ValueList<WeekLine> Weeks { get; init; }

    public required ValueList<(TimelineBand Band, bool IsPublicHoliday)> Holidays { get; init; }

    /// <summary>The middle of today; null when it is not on the chart.</summary>
    public double? Today { get; init; }

    public int PhaseRows => Phases.Select(phase => phase.Band.Row + 1).DefaultIfEmpty(0).Max();

    /// <summary>The chart of the activities that have days; null when none has.</summary>
    public static TimelineLayout? Of(
        Plan plan,
        IReadOnlyCollection<Activity> activities,
        DateOnly today,
        TimelineOptions options,
        Texts texts
    )
    {
        var lanes = TimelineLanes.Of(plan, options.Lanes, texts);
        var places = activities
            .SelectMany(lanes.PlacesOf)
            .Where(place => !place.Date.Outline.IsEmpty)
            .ToList();
        if (places.Count == 0)
            return null;
        var days = places.ConvertAll(place => TimelineMark.DaysOf(place.Date)!.Value);
        var scale = TimelineScale.Of(
            days.Min(day => day.First),
            days.Max(day => day.Last),
            options.Zoom,
            NamesWidth
        );
        var counts = MunicipalDates
            .Of(plan)
            .Rows.ToDictionary(row => row.Activity.Id, StringComparer.Ordinal);
        var marks = places
            .OrderBy(place => place.Date, FuzzyDate.ByDay)
            .Select(place => TimelineMark.Of(place, LabelOf(place, counts, texts), scale))
            .ToList();
        var documents = lanes.DocumentLane is null
            ? []
            : DocumentLine.Of(plan, activities, scale).ToList();
        return Placed(new(plan, scale, lanes, marks, documents, today, texts));
    }

    /// <summary>Everything that gets a place in the chart, before it has one.</summary>
    private sealed record Loose(
        Plan Plan,
        TimelineScale Scale,
        TimelineLanes Lanes,
        List<TimelineMark> Marks,
        List<DocumentLine> Documents,
        DateOnly Today,
        Texts Texts
    );

    private static TimelineLayout Placed(Loose loose)
    {
        var scale = loose.Scale;
        var right = RightEdge(loose);
        var phases = TimelineHead.Phases(
            loose.Plan,
            loose
                .Marks.Where(mark => mark.Place.Municipality is null)
                .Select(mark => mark.Activity),
            scale
        );
        var phaseRows = phases.Select(phase => phase.Band.Row + 1).DefaultIfEmpty(0).Max();
        var top = phaseRows * PhaseHeight + MonthHeight + WeekHeight;
        var stacked = Stacked(loose, top);
        double? today =
            loose.Today >= scale.First && scale.After(loose.Today) <= right
                ? scale.MiddleOf(loose.Today)
                : null;
        return new()
        {
            Scale = scale,
            Width = right,
            Top = top,
            Bottom = stacked.Lanes[^1].Top + stacked.Lanes[^1].Height,
            Lanes = stacked.Lanes.ToValueList(),
            Marks = stacked.Marks.OrderBy(mark => mark.Place.Date, FuzzyDate.ByDay).ToValueList(),
            Documents = stacked.Documents.ToValueList(),
            Phases = phases,
            Months = TimelineHead.Months(scale, right, loose.Texts),
            Weeks = TimelineHead.Weeks(scale, right),
            Holidays = TimelineHead.Holidays(loose.Plan, scale, right, today, loose.Texts),
            Today = today,
        };
    }

    /// <summary>The pixel at which the chart ends: that of the first whole week behind the last mark and its label.</summary>
    private static double RightEdge(Loose loose)
    {
        var (scale, perWeek) = (loose.Scale, loose.Scale.PerDay * 7);
        var most = loose.Marks.Max(mark => mark.Right);
        if (loose.Documents.Count > 0)
            most = Math.Max(most, loose.Documents.Max(line => line.Right));
        var weeks = Math.Ceiling((most + 8 - scale.Left) / perWeek);
        return Math.Round(scale.Left + Math.Max(1, weeks) * perWeek, 1);
    }

    private sealed record Stack(
        List<TimelineLane> Lanes,
        List<TimelineMark> Marks,
        List<DocumentLine> Documents
    );

    private static Stack Stacked(Loose loose, double top)
    {
        var stack = new Stack([], [], []);
        var byLane = loose.Marks.ToLookup(mark => mark.Place.Lane);
        for (var lane = 0; lane < loose.Lanes.Names.Count; lane++)
        {
            var documents = lane == loose.Lanes.DocumentLane ? loose.Documents : [];
            if (!byLane.Contains(lane) && documents.Count == 0 && !loose.Lanes.ShowsEmpty)
                continue;
            var rows = new TimelineRows(8);
            foreach (var line in documents.OrderBy(line => line.Left))
                stack.Documents.Add(
                    line with
                    {
                        Middle = MiddleOf(rows.RowFor(line.Left, line.Right), top),
                    }
                );
            foreach (var mark in byLane[lane].OrderBy(mark => mark.Left))
            {
                var row = rows.RowFor(mark.Left, mark.Right);
                stack.Marks.Add(
                    mark with
                    {
                        Lane = stack.Lanes.Count,
                        Row = row,
                        Middle = MiddleOf(row, top),
                    }
                );
            }
            var height = Math.Max(1, rows.Count) * RowHeight + 2 * LanePadding;
            var name = loose.Lanes.Names[lane];
            stack.Lanes.Add(new(name, TextWidth.Shortened(name, 14, NamesWidth - 6), top, height));
            top += height;
        }
        return stack;
    }

    private static double MiddleOf(int row, double top) =>
        Math.Round(top + LanePadding + (row + 0.5) * RowHeight, 1);

    private static string LabelOf(
        LanePlace place,
        Dictionary<string, MunicipalRow> counts,
        Texts texts
    )
    {
        var title = TextWidth.Shortened(place.Activity.Name, TimelineMark.LetterSize, LongestLabel);
        var known =
            place.Municipality is null
            && counts.TryGetValue(place.Activity.Id, out var row)
            && row.Cells.Any(cell => cell.State is MunicipalState.Known or MunicipalState.Missing)
                ? " · " + texts["{0} van {1} bekend", row.Known, row.Total]
                : "";
        return title + known;
    }
}

/// <summary>A strip of the chart with what belongs together, in pixels.</summary>
public sealed record TimelineLane(string Name, string Label, double Top, double Height);
