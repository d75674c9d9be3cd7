using Tijdpad.Findings;
using Tijdpad.Forecasts;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Forecasts;

/// <summary>What the page of what-if shows: the question, the forecast now, and the one that would be.</summary>
/// <param name="Head">The plan as it is.</param>
/// <param name="Asked">As it was typed.</param>
/// <param name="Now">The forecast of the plan as it is.</param>
/// <param name="Drivers">What would help most if it were certain: worth a try.</param>
public sealed record WhatIfView(
    OpenRevision Head,
    WhatIf Asked,
    Worked<Forecast> Now,
    Worked<ValueList<Driver>> Drivers
)
{
    /// <summary>What is wrong with what was typed.</summary>
    public ValueList<FormProblem> Problems { get; init; } = [];

    /// <summary>Null when nothing was asked, or nothing that can be.</summary>
    public Worked<WhatIfOutcome>? Outcome { get; init; }
}

/// <summary>The plan as it is beside the plan as it would be.</summary>
/// <param name="Summary">What would change, in Dutch; "" when nothing would.</param>
/// <param name="Before">Of the plan as it is.</param>
/// <param name="After">Of the plan as it would be, with the same draws.</param>
/// <param name="Appeared">What would be found that is not found now.</param>
/// <param name="Gone">What is found now and would not be.</param>
public sealed record WhatIfOutcome(
    string Summary,
    Forecast Before,
    Forecast After,
    ValueList<Finding> Appeared,
    ValueList<Finding> Gone
);
