namespace Tijdpad.Dates;

/// <summary>A day with the weekday that the words gave it ("di 11 april"); the two may not fit.</summary>
public sealed record NamedDay(DateOnly Day, DayOfWeek Weekday)
{
    public bool Fits => Day.DayOfWeek == Weekday;
}
