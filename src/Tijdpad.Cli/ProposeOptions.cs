using System.CommandLine;
using System.Globalization;
using Tijdpad.Dutch;
using Tijdpad.Edits;
using Tijdpad.Networks;
using Tijdpad.Plans;
using Tijdpad.Proposals;

namespace Tijdpad.Cli;

/// <summary>What can be asked of <c>tijdpad propose</c>.</summary>
internal sealed class ProposeOptions(Terminal terminal)
{
    private const int MostAlternatives = 10;

    private readonly Argument<string> _file = CommonOptions.File(terminal);
    private readonly Option<string?> _asOf = CommonOptions.AsOf(terminal);
    private readonly Option<string?> _today = TimeOptions.Today(terminal);
    private readonly Option<string?> _through = TimeOptions.Through(terminal);

    private readonly Option<string[]> _must = Wish(
        "--must",
        terminal.Say(
            "De rij moet dan: \"34=uiterlijk 1 juli\".",
            "The row must be then: \"34=uiterlijk 1 juli\"."
        )
    );

    private readonly Option<string[]> _prefer = Wish(
        "--prefer",
        terminal.Say("De rij liefst dan.", "The row rather then.")
    );

    private readonly Option<string[]> _mustNot = Wish(
        "--must-not",
        terminal.Say("De rij niet dan.", "The row not then.")
    );

    private readonly Option<string[]> _keep = new("--keep")
    {
        HelpName = terminal.Say("rij", "row"),
        Description = terminal.Say("De rij blijft staan.", "The row stays."),
    };

    private readonly Option<int> _alternatives = Number(
        "--alternatives",
        terminal.Say("Hoeveel andere voorstellen erbij.", "How many other proposals beside it.")
    );

    private readonly Option<int?> _within = Limit(
        "--within",
        terminal.Say(
            "Binnen hoeveel dagen alle raden besluiten; 1 is dezelfde dag.",
            "Within how many days all councils decide; 1 is the same day."
        )
    );

    private readonly Option<int?> _teamPerWeek = Limit(
        "--team-per-week",
        terminal.Say(
            "Stappen van het projectteam in zeven dagen.",
            "Steps of the project team in seven days."
        )
    );

    private readonly Option<int?> _perAgenda = Limit(
        "--per-agenda",
        terminal.Say("Rijen op één agenda van een raad.", "Rows on one agenda of a council.")
    );

    private readonly Option<bool> _earliest = new("--earliest")
    {
        Description = terminal.Say(
            "Zo vroeg als kan, in plaats van niet later dan gepland.",
            "As early as can be, instead of no later than planned."
        ),
    };

    public Option<bool> Json { get; } = CommonOptions.Json(terminal);

    public Option<string?> Output { get; } =
        new("--output", "-o")
        {
            HelpName = terminal.Say("bestand", "file"),
            Description = terminal.Say(
                "De planning met het voorstel; docx toont het als bijgehouden wijzigingen.",
                "The planning with the proposal; docx shows it as tracked changes."
            ),
        };

    public void AddTo(Command command)
    {
        command.Add(_file);
        foreach (
            var option in new Option[]
            {
                _must,
                _prefer,
                _mustNot,
                _keep,
                _earliest,
                _within,
                _alternatives,
                _teamPerWeek,
                _perAgenda,
                _through,
                _today,
                _asOf,
                Output,
                Json,
            }
        )
            command.Add(option);
    }

    public (Plan Plan, DateOnly Today, string WhyNotToday) Plan(
        ParseResult parsed,
        Terminal terminal
    )
    {
        var near = CommonOptions.Day(parsed, _asOf, terminal) ?? terminal.Today;
        var plan = InputFile.Plan(parsed.GetRequiredValue(_file), near, terminal).Plan;
        var today = TimeOptions.DayOf(parsed, _today, plan, terminal);
        return (plan, today, TimeOptions.WhyNotToday(parsed, _today, today, terminal));
    }

    /// <summary>The plan with the wishes of the command.</summary>
    public Plan Wishes(ParseResult parsed, Plan plan, DateOnly today, Terminal terminal)
    {
        var typed = new[]
        {
            (_must, WishKind.Must),
            (_prefer, WishKind.Prefer),
            (_mustNot, WishKind.MustNot),
            (_keep, WishKind.Keep),
        }.SelectMany(one => (parsed.GetValue(one.Item1) ?? []).Select(text => (text, one.Item2)));
        var wished = plan;
        foreach (var (text, kind) in typed)
        {
            var result = WishOf(text, kind, plan, terminal).ApplyTo(wished, new(today));
            wished =
                result.Plan
                ?? throw new UsageException($"{DutchQuote.Of(text)}: {result.Problems[0].Message}");
        }
        return wished;
    }

    public ProposalRequest Request(
        ParseResult parsed,
        PlanNetwork network,
        DateOnly today,
        Terminal terminal
    )
    {
        var usual = ProposalRequest.Of(network, today);
        var horizon = CommonOptions.Day(parsed, _through, terminal) ?? usual.Horizon;
        TimeOptions.Check(today, horizon, ProposalRequest.MostDays, terminal);
        return new(network, today, horizon)
        {
            Options = new()
            {
                Aim = parsed.GetValue(_earliest) ? ProposalAim.Earliest : ProposalAim.AsPlanned,
                Alternatives = Math.Clamp(parsed.GetValue(_alternatives), 0, MostAlternatives),
                DecideWithin = AtLeastOne(parsed.GetValue(_within)),
                TeamPerWeek = AtLeastOne(parsed.GetValue(_teamPerWeek)),
                PerAgenda = AtLeastOne(parsed.GetValue(_perAgenda)),
            },
        };
    }

    // "34=uiterlijk 1 juli", "34/Duinoord=uiterlijk 1 juli", or for what stays only "34"
    private static SetWish WishOf(string text, WishKind kind, Plan plan, Terminal terminal)
    {
        var (place, words) = text.Split('=', 2) is [var left, var right]
            ? (left, right)
            : (text, "");
        var (row, municipality) = place.Split('/', 2) is [var number, var name]
            ? (number, name.Trim())
            : (place, null);
        return
            int.TryParse(row.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && at >= 1
            && at <= plan.Activities.Count
            ? new SetWish(plan.Activities[at - 1].Id, kind, words.Trim(), municipality)
            : throw new UsageException(
                terminal.Say(
                    $"{DutchQuote.Of(text)} begint niet met een rij van 1 tot en met {plan.Activities.Count}; schrijf bijvoorbeeld \"34=uiterlijk 1 juli\".",
                    $"{DutchQuote.Of(text)} does not begin with a row from 1 through {plan.Activities.Count}; write for example \"34=uiterlijk 1 juli\"."
                )
            );
    }

    private static int? AtLeastOne(int? number) => number is { } some ? Math.Max(1, some) : null;

    private static Option<string[]> Wish(string name, string description) =>
        new(name) { HelpName = "rij=datum", Description = description };

    private static Option<int> Number(string name, string description) =>
        new(name) { HelpName = "n", Description = description };

    private static Option<int?> Limit(string name, string description) =>
        new(name) { HelpName = "n", Description = description };
}
