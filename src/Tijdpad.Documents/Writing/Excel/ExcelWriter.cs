using Tijdpad.Documents.Layout;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Writing.Excel;

/// <summary>
/// Writes one row per activity as an Excel table that can be filtered and sorted, with the first and the last possible
/// day of each as real dates. All words are text: nothing in a plan can become a formula.
/// </summary>
/// <param name="edition">What the properties of the file say of which revision it is.</param>
public sealed class ExcelWriter(string edition = "") : IPlanWriter
{
    public string Name => "Excel";

    public string Extension => "xlsx";

    public string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public void Write(Plan plan, Stream output)
    {
        using var zip = new OfficeZip(output, "xlsx");
        var sheet = new ExcelSheetXml(plan);
        zip.CoreProperties(plan.Title is { Length: > 0 } title ? title : "Planning", edition);
        zip.Part("xl/worksheets/sheet1.xml", sheet.Sheet);
        zip.Part("xl/tables/table1.xml", sheet.Table);
    }
}
