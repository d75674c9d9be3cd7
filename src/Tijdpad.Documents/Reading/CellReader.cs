using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Documents.Tables;
using Tijdpad.Dutch;
using Tijdpad.Words;

namespace Tijdpad.Documents.Reading;

/// <summary>Makes an activity of the cells of one row, each by the role of its column.</summary>
internal sealed class CellReader(PlanDraft draft, TableShape shape)
{
    public void Read(SourceRow row, List<SourceCell> cells)
    {
        foreach (var cell in cells.Where(cell => shape.RoleOf(cell) == ColumnRole.Phase))
            draft.AddPhase(cell.Words());
        foreach (var cell in cells.Where(cell => shape.RoleOf(cell) == ColumnRole.Week))
            draft.AddHeading(cell.Words(), draft.ReadDate(shape.DateWordsOf(cell)));

        var activity = new Activity(
            draft.IdFor(cells.Select(cell => cell.Id).FirstOrDefault(id => id is not null))
        );
        if (cells.Count == 1 && FromLoneCell(activity, cells[0]) is { } lone)
        {
            draft.Add(lone);
            return;
        }
        foreach (var cell in cells)
        {
            activity = With(activity, cell);
            if (cell.Doubt is not null)
                draft.Note(ColumnName(cell), cell.Words(), cell.Doubt, 0.5);
        }
        if (activity.Date.Words.Length == 0)
            activity = shape.IsDateMergedDown(row)
                ? WithDateAbove(activity)
                : WithDateFromTitle(activity);
        draft.Add(activity);
    }

    private Activity WithDateAbove(Activity activity)
    {
        if (
            draft.Activities.Count == 0
            || draft.Activities[^1].Date is not { IsUnknown: false } above
        )
            return activity;
        draft.Note(
            "datum",
            "",
            $"De datumcel van de rij erboven ({DutchQuote.Of(above.Words)}) loopt door in deze rij.",
            0.9
        );
        return activity with
        {
            Date = above.Inferred.Contains(Inference.CellAbove)
                ? above
                : above.InferredFrom(Inference.CellAbove),
        };
    }

    private Activity With(Activity activity, SourceCell cell) =>
        shape.RoleOf(cell) switch
        {
            ColumnRole.Date => WithDate(activity, cell),
            ColumnRole.Activity => WithTitle(activity, cell),
            ColumnRole.Purpose => activity with
            {
                Purpose = activity.Purpose.Concat(Items(cell)).ToValueList(),
            },
            ColumnRole.Communication => activity with
            {
                Communication = activity.Communication.Concat(Items(cell)).ToValueList(),
            },
            ColumnRole.Involvement => activity with
            {
                Involvement = InvolvementPhrases.Read(cell.Words()),
            },
            ColumnRole.Phase or ColumnRole.Week => activity,
            _ when cell.Column == shape.EndColumn => WithEnd(activity, cell),
            _ => WithOther(activity, cell),
        };

    // begin and end in columns of their own: read together, as one would say them
    private Activity WithEnd(Activity activity, SourceCell cell)
    {
        var end = cell.Words();
        if (activity.Date.Words.Length == 0)
            return activity with { Date = draft.ReadDate(end) };
        var both = draft.ReadDate($"{activity.Date.Words} t/m {end}");
        return both.IsUnknown ? WithOther(activity, cell) : activity with { Date = both };
    }

    private Activity WithDate(Activity activity, SourceCell cell)
    {
        var words = shape.DateWordsOf(cell);
        var date = draft.ReadDate(words);
        if (!date.IsUnknown || date.Firmness != Firmness.Planned)
            return activity with { Date = date };
        // "juni 2024, Polderland 24 juni": one date among other words
        var among = FuzzyDate.Find(words, draft.Context);
        if (among.IsUnknown)
            return activity with { Date = date };
        draft.Note(
            "datum",
            words,
            $"Als {among.ToText(Language.Dutch)} gelezen; er staan nog andere woorden bij.",
            0.7
        );
        return activity with { Date = among };
    }

    // a row of one cell that starts with a date ("13 oktober 2016 informatieavond") lost the line between its cells
    private Activity? FromLoneCell(Activity activity, SourceCell cell)
    {
        if (!draft.ReadDate(shape.DateWordsOf(cell)).IsUnknown)
            return null;
        if (DateEdges.AtStart(cell.Words(), draft.Context) is not { Rest.Length: > 0 } edge)
            return null;
        draft.Note(
            "datum",
            cell.Words(),
            $"{DutchQuote.Of(edge.Date.Words)} als datum gelezen, de rest als activiteit.",
            0.8
        );
        return activity with { Date = edge.Date, Title = edge.Rest };
    }

    private Activity WithTitle(Activity activity, SourceCell cell)
    {
        // where no column holds the purpose, the list under an activity is its purpose
        var list = shape.Has(ColumnRole.Purpose)
            ? []
            : cell.Texts.SkipWhile(text => text.Level == 0).ToList();
        if (list.Count == cell.Texts.Count)
            list = [];
        var title = string.Join(
            ' ',
            cell.Texts.Take(cell.Texts.Count - list.Count).Select(text => text.Words)
        );
        return activity with
        {
            Title = activity.Title.Length == 0 ? title : $"{activity.Title} {title}",
            Purpose = activity
                .Purpose.Concat(list.Select(text => new TextItem(text.Words, text.Level)))
                .ToValueList(),
        };
    }

    private Activity WithOther(Activity activity, SourceCell cell)
    {
        var heading = shape.HeadingOf(cell);
        var other = new OtherCell(
            heading,
            string.Join('\n', cell.Texts.Select(text => text.Words))
        );
        activity = activity with { Other = activity.Other.Add(other) };
        var whose = MunicipalityPhrases.In(heading, draft.MunicipalityNames);
        var date = whose.Count == 1 ? draft.ReadDate(cell.Words()) : FuzzyDate.Empty;
        return date.IsUnknown
            ? activity
            : activity with
            {
                Occurrences = activity.Occurrences.Add(
                    new Occurrence(whose[0], date, cell.Words())
                ),
            };
    }

    private Activity WithDateFromTitle(Activity activity)
    {
        if (
            shape.Has(ColumnRole.Date)
            && activity.Title.Length > 0
            && !char.IsDigit(activity.Title[0])
        )
            return activity;
        if (DateEdges.AtStart(activity.Title, draft.Context) is not { Rest.Length: > 0 } edge)
            return activity;
        draft.Note(
            "datum",
            activity.Title,
            $"{DutchQuote.Of(edge.Date.Words)} als datum gelezen, de rest als activiteit.",
            0.8
        );
        return activity with { Date = edge.Date, Title = edge.Rest };
    }

    private static IEnumerable<TextItem> Items(SourceCell cell) =>
        cell.Texts.Select(text => new TextItem(text.Words, text.Level));

    private string ColumnName(SourceCell cell) =>
        shape.RoleOf(cell) switch
        {
            ColumnRole.Date => "datum",
            ColumnRole.Activity => "activiteit",
            ColumnRole.Purpose => "doel",
            ColumnRole.Communication => "communicatie",
            ColumnRole.Involvement => "college/raad",
            _ => shape.HeadingOf(cell),
        };
}
