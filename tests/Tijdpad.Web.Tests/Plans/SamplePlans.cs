using System.Globalization;
using Tijdpad.Activities;
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

    /// <summary>The sample in so many municipalities, of which three in four have given their own days.</summary>
    public static Plan OfMunicipalities(int count)
    {
        var plan = Read("duinstreek-2017");
        var names = Enumerable
            .Range(1, count)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"Plaats {number}"))
            .ToList();
        var rows = plan.Activities.Select(row =>
            row.Occurrences.IsEmpty
                ? row
                : row with
                {
                    Occurrences = names
                        .Where((_, place) => place % 4 > 0)
                        .Select(
                            (name, place) =>
                                new Occurrence(
                                    name,
                                    FuzzyDate.On(new DateOnly(2017, 6, 1).AddDays(place % 28))
                                )
                        )
                        .ToValueList(),
                }
        );
        return plan.WithActivities(rows.ToValueList())
            .WithMunicipalities(
                names.Select(name => new Municipality(name, null)).ToValueList(),
                plan.Region
            );
    }
}
