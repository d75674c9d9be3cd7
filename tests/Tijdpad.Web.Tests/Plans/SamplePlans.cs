using System.Globalization;
using Tijdpad.Dates;
using Tijdpad.Documents.Reading;
using Tijdpad.Plans;

namespace Tijdpad.Web.Tests.Plans;

/// <summary>Our samples as plans, and plans as large as wanted.</summary>
internal static class SamplePlans
{
    public static Plan Read(string name)
    {
        using var file = File.OpenRead(Samples.Path(name + ".docx"));
        var year = int.Parse(name[^4..], CultureInfo.InvariantCulture);
        return TableToPlan.Read(DocumentReader.Read(file, name + ".docx"), new(year, 3, 14)).Plan;
    }

    /// <summary>The rows of a sample again and again, each time a month later.</summary>
    public static Plan OfSize(int rows)
    {
        var plan = Read("duinstreek-2017");
        var many = Enumerable
            .Range(0, rows)
            .Select(number =>
            {
                var row = plan.Activities[number % plan.Activities.Count];
                var months = number / plan.Activities.Count;
                var day = new DateOnly(2017, 3, 14).AddMonths(months).AddDays(number % 28);
                return row with
                {
                    Id = string.Create(CultureInfo.InvariantCulture, $"rij-{number + 1}"),
                    Date =
                        months == 0 ? row.Date
                        : row.Date.IsExact ? FuzzyDate.On(day)
                        : row.Date.Widen(months, months * 3),
                };
            });
        return plan.WithActivities(many.ToValueList());
    }
}
