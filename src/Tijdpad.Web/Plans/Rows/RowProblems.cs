using Tijdpad.Activities;
using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;

namespace Tijdpad.Web.Plans.Rows;

/// <summary>What is wrong with the form of a row, each by its own field: of the row's own date and those of municipalities edits speak alike.</summary>
internal static class RowProblems
{
    public static IEnumerable<FormProblem> Of(
        RowFields fields,
        Plan plan,
        Activity row,
        EditContext context
    )
    {
        var own = fields with { MunicipalDates = [] };
        return PlanEdits
            .All(plan, own.Edits(plan, row), context)
            .Problems.AsProblems()
            .Concat(OfMunicipalities(fields, plan, row, context));
    }

    private static IEnumerable<FormProblem> OfMunicipalities(
        RowFields fields,
        Plan plan,
        Activity row,
        EditContext context
    ) =>
        from date in fields.MunicipalDates.Index()
        from problem in date.Item.Edit(row)?.ApplyTo(plan, context).Problems ?? []
        select new FormProblem($"gemeentedatum-{date.Index}", problem.Message);
}
