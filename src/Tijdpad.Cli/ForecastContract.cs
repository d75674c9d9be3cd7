using System.Text.Json;
using Tijdpad.Forecasts;
using Tijdpad.Networks;

namespace Tijdpad.Cli;

/// <summary>What <c>forecast</c> tells programs, as described in docs/contract.md.</summary>
internal static class ForecastContract
{
    private static readonly (string Name, double Chance)[] Quantiles =
    [
        ("p10", 0.1),
        ("p50", 0.5),
        ("p80", 0.8),
        ("p90", 0.9),
    ];

    public static void Write(Utf8JsonWriter json, Forecast forecast, ValueList<Driver> drivers)
    {
        json.WriteStartObject();
        json.WriteNumber("contract", Contract.Version);
        json.WriteString("today", Contract.Iso(forecast.Terms.Today));
        json.WriteNumber("runs", forecast.Terms.Runs);
        json.WriteNumber("seed", forecast.Terms.Seed);
        Contract.Objects(
            json,
            "councils",
            forecast.Councils,
            council =>
            {
                json.WriteNumber("row", council.Step.Row);
                json.WriteString("municipality", council.Step.Municipality);
                Days(json, council.Target, council.Days, council.Chance);
            }
        );
        if (forecast.Together is { } together)
        {
            json.WriteStartObject("together");
            Days(json, together.Target, together.Days, together.Chance);
            json.WriteEndObject();
        }
        else
            json.WriteNull("together");
        Contract.Objects(json, "rows", forecast.Rows, row => Row(json, row, forecast.Schedule));
        Numbers(json, "chain", forecast.Schedule.Chain.Select(one => one.Step.Row));
        Contract.Objects(json, "drivers", drivers, driver => Write(json, driver));
        Contract.Strings(json, "assumptions", forecast.Assumptions);
        json.WriteEndObject();
    }

    private static void Days(
        Utf8JsonWriter json,
        DateOnly? target,
        DayForecast days,
        double? chance
    )
    {
        json.WriteString("target", Contract.Iso(target));
        if (target is { } day)
        {
            json.WriteNumber("chance", Rounded(chance ?? 0));
            json.WriteNumber("standardError", Rounded(days.ErrorBy(day)));
        }
        else
        {
            json.WriteNull("chance");
            json.WriteNull("standardError");
        }
        foreach (var (name, part) in Quantiles)
            json.WriteString(name, Contract.Iso(days.DayWith(part)));
    }

    private static void Row(Utf8JsonWriter json, RowForecast row, PlanSchedule schedule)
    {
        json.WriteNumber("row", row.Row);
        foreach (var (name, chance) in Quantiles)
            json.WriteString(name, Contract.Iso(row.Days.DayWith(chance)));
        var timing = schedule.OfRow(row.Row);
        json.WriteString("soonest", Contract.Iso(timing?.Soonest));
        json.WriteString("expected", Contract.Iso(timing?.Expected));
        json.WriteString("latest", Contract.Iso(timing?.Latest));
        if (timing?.SlackDays is { } slack)
            json.WriteNumber("slackDays", slack);
        else
            json.WriteNull("slackDays");
        json.WriteString("papersBy", Contract.Iso(timing?.PapersBy));
    }

    private static void Write(Utf8JsonWriter json, Driver driver)
    {
        Numbers(json, "rows", driver.Rows);
        json.WriteString("text", driver.Sentence);
        json.WriteNumber("chance", Rounded(driver.Chance));
        json.WriteNumber("gain", Rounded(driver.Gain));
        json.WriteNumber("daysEarlier", driver.DaysEarlier);
    }

    private static void Numbers(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    // a hundred thousand courses bear no more figures
    private static double Rounded(double chance) => Math.Round(chance, 4);
}
