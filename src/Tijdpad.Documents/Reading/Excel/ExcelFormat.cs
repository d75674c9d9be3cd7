using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Excel;

/// <summary>What a number format shows: a number, a day, a time.</summary>
internal sealed partial record ExcelFormat(bool IsDay, bool IsTime, bool IsPercent, bool IsMonth)
{
    public static readonly ExcelFormat General = new(false, false, false, false);

    public static IEnumerable<ExcelFormat> ReadAll(SafeZip zip)
    {
        var formats = new List<ExcelFormat>();
        using var stream = zip.Open("xl/styles.xml");
        if (stream is null)
            return formats;
        using var xml = SafeXml.Open(stream);
        var own = new Dictionary<int, string>();
        var inCells = false;
        while (xml.NextElement(-1))
            if (xml.LocalName == "numFmt")
                own.TryAdd(
                    Number(xml.GetAttribute("numFmtId")),
                    xml.GetAttribute("formatCode") ?? ""
                );
            else if (xml.LocalName is "cellXfs" or "cellStyleXfs" or "cellStyles")
                inCells = xml.LocalName == "cellXfs";
            else if (xml.LocalName == "xf" && inCells)
                formats.Add(Of(Number(xml.GetAttribute("numFmtId")), own));
        return formats;
    }

    /// <summary>The built-in formats have numbers; 27–36 and 50–58 are dates in East Asian editions.</summary>
    private static ExcelFormat Of(int id, Dictionary<int, string> own)
    {
        if (own.TryGetValue(id, out var code))
            return Of(code);
        return id switch
        {
            17 => new(true, false, false, true),
            (>= 14 and <= 17) or (>= 27 and <= 36) or (>= 50 and <= 58) => new(
                true,
                false,
                false,
                false
            ),
            22 => new(true, true, false, false),
            (>= 18 and <= 21) or (>= 45 and <= 47) => new(false, true, false, false),
            9 or 10 => new(false, false, true, false),
            _ => General,
        };
    }

    /// <summary>By the letters of the format: d and j (Dutch: jaar) or y are days, h and s times.</summary>
    public static ExcelFormat Of(string code)
    {
        var bare = Literals().Replace(code.Split(';')[0], "").ToLowerInvariant();
        if (
            bare.Contains("general", StringComparison.Ordinal)
            || bare.Contains("standaard", StringComparison.Ordinal)
        )
            return General;
        var time = bare.AsSpan().ContainsAny('h', 's', 'u');
        var month =
            bare.Contains("mmm", StringComparison.Ordinal)
            || !time && bare.Contains('m', StringComparison.Ordinal);
        var day = bare.AsSpan().ContainsAny('d', 'y', 'j') || month;
        return new(
            day,
            time,
            bare.Contains('%', StringComparison.Ordinal),
            day && !bare.Contains('d', StringComparison.Ordinal)
        );
    }

    /// <summary>The text that a number shows as, days as d-m-yyyy.</summary>
    public string Show(double value, bool from1904)
    {
        if ((IsDay || IsTime) && value is >= 0 and < 2_958_466)
            return ShowMoment(value, from1904);
        if (IsPercent)
            return (value * 100).ToString("0.##", Dutch) + "%";
        return value.ToString("0.##########", Dutch);
    }

    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    private string ShowMoment(double value, bool from1904)
    {
        // Excel believes that 29 February 1900 existed; days before it are one off
        var start = from1904
            ? new DateTime(1904, 1, 1)
            : new DateTime(1899, 12, value < 60 ? 31 : 30);
        var moment = start.AddSeconds(Math.Round(value * 86_400));
        if (!IsDay)
            return moment.ToString("H:mm", CultureInfo.InvariantCulture);
        if (IsMonth)
            return moment.ToString("MMMM yyyy", Dutch);
        var day = moment.ToString("d-M-yyyy", CultureInfo.InvariantCulture);
        return IsTime && moment.TimeOfDay > TimeSpan.Zero
            ? day + moment.ToString(" H:mm", CultureInfo.InvariantCulture)
            : day;
    }

    private static int Number(string? text) =>
        int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : -1;

    [GeneratedRegex(@"""[^""]*""|\\.|\[[^\]]*\]|_.|\*.", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Literals();
}
