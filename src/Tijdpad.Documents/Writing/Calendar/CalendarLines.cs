namespace Tijdpad.Documents.Writing.Calendar;

/// <summary>The text of a calendar (RFC 5545).</summary>
/// <param name="source">What makes the ids of its events different from those of other calendars.</param>
internal sealed class CalendarLines(string source)
{
    private readonly string _domain = $"@{CalendarId.Safe(source)}.tijdpad";
    private readonly ContentLines _lines = new();

    public void Begin(string title, string description)
    {
        var name = title.Length > 0 ? title : "Planning";
        _lines.Add("BEGIN", "VCALENDAR");
        _lines.Add("VERSION", "2.0");
        _lines.Add("PRODID", "-//Tijdpad//Tijdpad//NL");
        _lines.Add("CALSCALE", "GREGORIAN");
        _lines.Add("METHOD", "PUBLISH");
        _lines.AddText("NAME;LANGUAGE=nl", name);
        _lines.AddText("X-WR-CALNAME", name);
        _lines.Add("X-WR-TIMEZONE", "Europe/Amsterdam");
        _lines.AddText("X-WR-CALDESC", description);
    }

    /// <summary>How often a program that subscribed may ask again (RFC 7986, 5.7; Outlook knows the other).</summary>
    public void RefreshEveryHour()
    {
        _lines.Add("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        _lines.Add("X-PUBLISHED-TTL", "PT1H");
    }

    /// <param name="item">The event.</param>
    /// <param name="stamp">When this text of it was made.</param>
    /// <param name="sequence">How many times it changed.</param>
    public void Event(CalendarEvent item, DateTimeOffset stamp, int sequence)
    {
        Begin(item, stamp, sequence);
        End(item);
    }

    /// <summary>As the other, with the moment of its last change.</summary>
    public void Event(FeedEntry entry)
    {
        Begin(entry.Event, entry.Modified, entry.Sequence);
        _lines.Add("LAST-MODIFIED", Utc(entry.Modified));
        End(entry.Event);
    }

    public string End()
    {
        _lines.Add("END", "VCALENDAR");
        return _lines.ToString();
    }

    private void Begin(CalendarEvent item, DateTimeOffset stamp, int sequence)
    {
        _lines.Add("BEGIN", "VEVENT");
        _lines.Add("UID", CalendarId.Safe(item.Id) + _domain);
        _lines.Add("DTSTAMP", Utc(stamp));
        _lines.Add("SEQUENCE", $"{sequence}");
    }

    private void End(CalendarEvent item)
    {
        _lines.Add("DTSTART;VALUE=DATE", $"{item.First:yyyyMMdd}");
        // The end is the first day on which it is over.
        if (item.Last < DateOnly.MaxValue)
            _lines.Add("DTEND;VALUE=DATE", $"{item.Last.AddDays(1):yyyyMMdd}");
        _lines.AddText("SUMMARY;LANGUAGE=nl", item.Summary);
        if (item.Description.Length > 0)
            _lines.AddText("DESCRIPTION;LANGUAGE=nl", item.Description);
        if (item.Category.Length > 0)
            _lines.AddText("CATEGORIES;LANGUAGE=nl", item.Category);
        _lines.Add("STATUS", item.Status);
        _lines.Add("TRANSP", item.IsTransparent ? "TRANSPARENT" : "OPAQUE");
        _lines.Add("END", "VEVENT");
    }

    private static string Utc(DateTimeOffset moment) =>
        $"{moment.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}";
}
