using Tijdpad.Dates;

namespace Tijdpad.Checks;

/// <summary>What several rules ask of a plan as a whole; each is found once, when first asked for.</summary>
internal sealed class PlanFacts(CheckContext context)
{
    private readonly Lazy<bool> _isFlemish = new(() => PlanCountry.IsFlemish(context));
    private readonly Dictionary<int, IReadOnlyList<PublicHoliday>> _holidays = [];
    private readonly Lazy<int?> _municipalCount = new(() => MunicipalCount.Of(context));
    private readonly Lazy<IReadOnlyList<HeadingRows>> _headings = new(() =>
        HeadingRows.Of(context)
    );

    /// <summary>Dutch law, holidays and school holidays say nothing about it.</summary>
    public bool IsFlemish => _isFlemish.Value;

    /// <summary>How many municipalities decide together; null when fewer than two.</summary>
    public int? Municipalities => _municipalCount.Value;

    public IReadOnlyList<HeadingRows> Headings => _headings.Value;

    public IEnumerable<PublicHoliday> HolidaysOn(DateOnly day)
    {
        if (!_holidays.TryGetValue(day.Year, out var year))
            _holidays[day.Year] = year = PublicHolidays.Of(day.Year);
        return year.Where(holiday => holiday.Day == day);
    }
}
