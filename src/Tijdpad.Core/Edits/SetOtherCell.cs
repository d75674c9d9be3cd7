using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Words;

namespace Tijdpad.Edits;

/// <summary>Changes the cell of a column that Tijdpad has no field for; no words take the cell away.</summary>
/// <param name="ActivityId">The row.</param>
/// <param name="Heading">The heading of the column.</param>
/// <param name="Words">What stands in it, a line for each paragraph.</param>
/// <param name="Number">Which of the cells with this heading, counted from 0.</param>
public sealed record SetOtherCell(string ActivityId, string Heading, string Words, int Number = 0)
    : FieldEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place)
    {
        if (Typed.TooLong(nameof(Words), Words, Typed.Text) is { } problem)
            return ActivityChange.Refused(place.Activity, problem);
        var words = string.Join('\n', Typed.Lines(Words));
        var at = PlaceOf(place.Activity.Other);
        if (at is null && Typed.TooLong(nameof(Heading), Heading, Typed.Short) is { } tooLong)
            return ActivityChange.Refused(place.Activity, tooLong);
        if (at is null && Heading != TextCleaner.Of(Heading))
            return place.Refused(nameof(Heading), "Dit opschrift hoort niet bij een kolom.");
        var old = at is { } index ? place.Activity.Other[index].Words : "";
        if (words == string.Join('\n', Typed.Lines(old)))
            return ActivityChange.None(place.Activity);
        var name = FieldNames.Column(Heading);
        var activity = place.Activity with { Other = Cells(place, at, words) };
        return place.Now(name, old, words, WithOccurrence(place, activity, old, words));
    }

    private int? PlaceOf(ValueList<OtherCell> cells)
    {
        var places = Enumerable.Range(0, cells.Count).Where(at => cells[at].Heading == Heading);
        return places.Skip(Number).Select(at => (int?)at).FirstOrDefault();
    }

    private ValueList<OtherCell> Cells(ActivityPlace place, int? at, string words)
    {
        var (cells, cell) = (place.Activity.Other, new OtherCell(Heading, words));
        if (at is { } index)
            return words.Length == 0 ? cells.RemoveAt(index) : cells.SetItem(index, cell);
        // among the others it stands in the order of the columns
        var headings = place.Plan.Columns.Select(column => column.Words).ToValueList();
        var column = EditedRows.Find(headings, heading => heading, Heading) ?? headings.Count;
        return cells.Insert(
            cells.Count(one => (EditedRows.Find(headings, h => h, one.Heading) ?? 0) <= column),
            cell
        );
    }

    // a column for each municipality holds its own dates
    private Activity WithOccurrence(
        ActivityPlace place,
        Activity activity,
        string old,
        string words
    )
    {
        if (MunicipalityPhrases.In(Heading, place.MunicipalityNames) is not [var whose])
            return activity;
        var date = FuzzyDate.Read(words, place.Dates);
        var others = activity.Occurrences.Where(one =>
            one.Municipality != whose || one.Words != old
        );
        return activity with
        {
            Occurrences = date.IsUnknown
                ? others.ToValueList()
                : others.Append(new Occurrence(whose, date, words)).ToValueList(),
        };
    }
}
