using Tijdpad.Dates;
using Tijdpad.Plans;

namespace Tijdpad.Rows;

/// <summary>What several rules ask of a plan as a whole; each is found once, when first asked for.</summary>
internal sealed class PlanFacts(Plan plan, RowIndex rows)
{
    private readonly Lazy<bool> _isFlemish = new(() => PlanCountry.IsFlemish(plan));
    private readonly HashSet<int> _years = [];
    private readonly Dictionary<DateOnly, PublicHoliday[]> _holidays = [];
    private readonly Lazy<int?> _municipalCount = new(() => MunicipalCount.Of(plan, rows));
    private readonly Lazy<IReadOnlyList<HeadingRows>> _headings = new(() =>
        HeadingRows.Of(plan, rows)
    );

    /// <summary>Dutch law, holidays and school holidays say nothing about it.</summary>
    public bool IsFlemish => _isFlemish.Value;

    /// <summary>How many municipalities decide together; null when fewer than two.</summary>
    public int? Municipalities => _municipalCount.Value;

    public IReadOnlyList<HeadingRows> Headings => _headings.Value;

    public IReadOnlyList<PublicHoliday> HolidaysOn(DateOnly day)
    {
        if (_years.Add(day.Year))
        {
            foreach (var holiday in PublicHolidays.Of(day.Year).GroupBy(one => one.Day))
                _holidays[holiday.Key] = [.. holiday];
        }
        return _holidays.GetValueOrDefault(day) ?? [];
    }
}
