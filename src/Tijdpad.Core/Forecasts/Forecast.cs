using Tijdpad.Activities;
using Tijdpad.Networks;
using Tijdpad.Plans;

namespace Tijdpad.Forecasts;

/// <summary>
/// What will probably come of a plan: how likely each council, and all councils, decide in time, when each row will be,
/// and what decides it.
/// </summary>
/// <param name="Network">What it was reckoned with.</param>
/// <param name="Terms">How it was made.</param>
/// <param name="Schedule">What is possible and what is too late, without chances.</param>
/// <param name="Councils">One for each council that decides; empty when the plan has no decision.</param>
/// <param name="Together">The day on which the last of them decides; null when the plan has no decision.</param>
/// <param name="Rows">One for each row that is still to come, in the order of the plan; counted over at most 20,000 courses.</param>
/// <param name="Assumptions">What was assumed where nobody has told, in Dutch; each once.</param>
public sealed record Forecast(
    PlanNetwork Network,
    ForecastTerms Terms,
    PlanSchedule Schedule,
    ValueList<CouncilForecast> Councils,
    JointForecast? Together,
    ValueList<RowForecast> Rows,
    ValueList<string> Assumptions
)
{
    public static Forecast Of(Plan plan, ForecastTerms terms, CancellationToken stop = default) =>
        Of(PlanNetwork.Of(plan), terms, stop);

    public static Forecast Of(
        PlanNetwork network,
        ForecastTerms terms,
        CancellationToken stop = default
    ) => new ForecastWork(network, terms, stop).Make();

    /// <summary>When all councils will have decided, and nothing else of the forecast; null when the plan has no decision.</summary>
    public static JointForecast? TogetherOf(
        Plan plan,
        ForecastTerms terms,
        CancellationToken stop = default
    ) => new ForecastWork(PlanNetwork.Of(plan), terms, stop).MakeTogether();

    /// <summary>What would help most if it were certain, the most helpful first; of what hardly helps nothing.</summary>
    /// <param name="runs">Courses for each thing that is tried; fewer than those of the forecast will do.</param>
    public static ValueList<Driver> Drivers(
        PlanNetwork network,
        ForecastTerms terms,
        int runs = 10_000,
        CancellationToken stop = default
    ) => new DriverWork(network, terms, runs, stop).Make();
}

/// <summary>When one council decides.</summary>
/// <param name="Step">The decision in that council.</param>
/// <param name="Target">The last day that the plan leaves for it, included; null when the plan has none.</param>
/// <param name="Days">When it will be.</param>
public sealed record CouncilForecast(NetworkStep Step, DateOnly? Target, DayForecast Days)
{
    /// <summary>Of the council; "raad" when the plan names no municipality.</summary>
    public string Name => Step.Municipality ?? Step.Calendar?.Calendar.FullName ?? Step.Name;

    /// <summary>The chance that it decides in time; null without a target.</summary>
    public double? Chance => Target is { } day ? Days.ChanceBy(day) : null;
}

/// <summary>When all councils have decided.</summary>
/// <param name="Target">The last day that the plan leaves for any of them; null when the plan has none.</param>
/// <param name="Days">The day of the last of them.</param>
/// <param name="Chance">The chance that each has decided by its own last day, or where it has none by the last of them; null without a target.</param>
public sealed record JointForecast(DateOnly? Target, DayForecast Days, double? Chance)
{
    /// <summary>The councils do not all have the same last day.</summary>
    public bool HasOwnTargets { get; init; }
}

/// <summary>When a row will be: in several municipalities, when the last of them has had it.</summary>
/// <param name="Row">The row, counted from 1.</param>
/// <param name="Activity">The row.</param>
/// <param name="Days">When it will be.</param>
public sealed record RowForecast(int Row, Activity Activity, DayForecast Days);

/// <summary>Something that, if it were certain, would make the decision in time more likely, or earlier.</summary>
/// <param name="Rows">The rows that it is about, counted from 1; empty when it is about calendars.</param>
/// <param name="Sentence">What it is, in Dutch ("rij 33 (Eind juni) op haar eerste dag, zonder uitloop").</param>
/// <param name="Chance">The chance that each council decides in time, by its own last day, if it were certain.</param>
/// <param name="Gain">How much more likely that is.</param>
/// <param name="DaysEarlier">By how many days the day with an even chance comes earlier; 0 when it does not, or is not in sight.</param>
public sealed record Driver(
    ValueList<int> Rows,
    string Sentence,
    double Chance,
    double Gain,
    int DaysEarlier
);
