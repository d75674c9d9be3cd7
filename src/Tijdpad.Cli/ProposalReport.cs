using System.Globalization;
using Spectre.Console;
using Tijdpad.Dutch;
using Tijdpad.Networks;
using Tijdpad.Plans;
using Tijdpad.Proposals;

namespace Tijdpad.Cli;

/// <summary>Proposals, or why there are none, for people at a terminal.</summary>
internal static class ProposalReport
{
    private const int MostNames = 5;

    public static void Write(
        Plan plan,
        ProposalRequest request,
        ProposalOutcome outcome,
        ValueList<AdoptedProposal> adopted,
        string whyNotToday,
        Terminal terminal
    )
    {
        terminal.Out.WriteLine(plan.Title);
        Lines(
            terminal,
            terminal.Say(
                $"Gerekend op {DutchDay.Of(request.Today)}, tot en met {DutchDay.Of(request.Horizon)}.",
                $"Reckoned on {terminal.Say(request.Today)}, through {terminal.Say(request.Horizon)}."
            ) + whyNotToday
        );
        switch (outcome)
        {
            case ProposalOutcome.Found found:
                foreach (var one in adopted)
                {
                    Proposal(one.Proposal, terminal);
                    Findings(one, terminal);
                }
                Points(terminal, found.Refused);
                Points(terminal, found.Best.Assumptions);
                break;
            case ProposalOutcome.Impossible impossible:
                Conflict(impossible.Conflict, Deciders.Of(request.Network.Steps), terminal);
                break;
            case ProposalOutcome.Undecided undecided:
                Lines(terminal, undecided.Reason);
                break;
        }
    }

    private static void Proposal(Proposal proposal, Terminal terminal)
    {
        terminal.Out.WriteLine();
        if (proposal.Difference.Length > 0)
            Lines(terminal, proposal.Difference);
        var deciders = Deciders.Of(proposal.Steps.Select(one => one.Step));
        if (proposal.Decision is { } decision)
            Lines(
                terminal,
                terminal.Say(
                    $"{Sentence.Capital(deciders.Last)} besluit op {DutchDay.Of(decision)}; vroeger dan {DutchDay.Of(proposal.EarliestDecision!.Value)} kan niet.",
                    $"{Sentence.Capital(deciders.LastInEnglish)} decides on {terminal.Say(decision)}; before {terminal.Say(proposal.EarliestDecision!.Value)} is not possible."
                )
            );
        var (moved, added, kept) = ProposedRows.Of(proposal);
        Lines(
            terminal,
            terminal.Say(
                $"{Counted.Of(moved, "rij", "rijen")} verschoven, {added} met een nieuwe datum, {kept} zoals gepland. {Certainty(proposal, terminal)}",
                $"{Counted.Of(moved, "row", "rows")} moved, {added} with a new date, {kept} as planned. {Certainty(proposal, terminal)}"
            )
        );
        if (moved + added > 0)
            ReadingReport.Console(terminal).Write(Table(proposal, terminal));
        Points(
            terminal,
            proposal.Unmet.Select(one =>
                terminal.Say($"Niet gehaald: {Sentence.Within(one)}", $"Not met: {one}")
            )
        );
    }

    private static void Findings(AdoptedProposal adopted, Terminal terminal)
    {
        var (brought, solved) = (adopted.Findings.New, adopted.Findings.Solved.Count);
        if (brought.IsEmpty && solved == 0)
            return;
        Lines(
            terminal,
            terminal.Say(
                adopted.FindingsSentence,
                $"The checks then find {brought.Count} new and {solved} fewer."
            )
        );
        Points(terminal, brought.Select(one => $"{one.Code}: {one.Message}"));
    }

    private static string Certainty(Proposal proposal, Terminal terminal) =>
        proposal.IsProven
            ? terminal.Say("Met minder verschuiven kan het niet.", "It cannot be done with less.")
            : terminal.Say(
                $"Beste tot nu toe; misschien kan het nog {proposal.Gap:P0} beter.",
                $"Best so far; it may be {proposal.Gap:P0} better."
            );

    private static Table Table(Proposal proposal, Terminal terminal)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn(terminal.Say("rij", "row")).RightAligned().NoWrap());
        table.AddColumn(terminal.Say("nu", "now"));
        table.AddColumn(new TableColumn(terminal.Say("voorstel", "proposal")).NoWrap());
        table.AddColumn(terminal.Say("verschil", "difference"));
        table.AddColumn(terminal.Say("activiteit", "activity"));
        foreach (
            var steps in proposal
                .Steps.Where(step => step.IsChanged)
                .GroupBy(step => (step.Step.Row, step.Step.Date, step.Day))
                .Select(group => group.ToList())
        )
            table.AddRow(Cells(steps, terminal));
        return table;
    }

    // municipalities that go the same way share a line
    private static Text[] Cells(List<ProposedStep> steps, Terminal terminal)
    {
        var step = steps[0];
        var where = steps.Select(one => one.Step.Municipality).OfType<string>().ToList();
        var names =
            where.Count == 0 ? ""
            : where.Count <= MostNames ? $" – {WordList.And(where, terminal.Say("en", "and"))}"
            : terminal.Say($" – {where.Count} gemeenten", $" – {where.Count} municipalities");
        return
        [
            new(step.Step.Row.ToString(CultureInfo.InvariantCulture)),
            new(step.Step.Date.Words.Length > 0 ? step.Step.Date.Words : "–"),
            new(terminal.Say(step.Day) + (step.IsGuess ? " (?)" : "")),
            new(Difference(step, terminal)),
            new(Short((step.Step with { Municipality = null }).Name) + names),
        ];
    }

    private static string Difference(ProposedStep step, Terminal terminal) =>
        step.IsNew ? terminal.Say("nieuw", "new")
        : step.IsNarrowed ? terminal.Say("preciezer", "more precise")
        : step.MovedDays > 0
            ? terminal.Say($"{step.MovedDays} d later", $"{step.MovedDays} d later")
        : terminal.Say($"{-step.MovedDays} d eerder", $"{-step.MovedDays} d earlier");

    private static void Conflict(Conflict conflict, Deciders deciders, Terminal terminal)
    {
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(
            terminal.Say(
                "Dit past niet. Samen kunnen deze dingen niet, en elk minder dan dat wel:",
                "Nothing fits. These things cannot hold together, and any fewer of them can:"
            )
        );
        Points(terminal, conflict.Conditions.Select(one => one.Sentence));
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(
            conflict.Relaxations.IsEmpty
                ? terminal.Say("Een uitweg is niet gevonden.", "No way out was found.")
                : terminal.Say(
                    "Uitwegen, elk geprobeerd, de lichtste eerst:",
                    "Ways out, each tried, the lightest first:"
                )
        );
        Points(
            terminal,
            conflict.Relaxations.Select(one =>
                one.Decision is { } day
                    ? terminal.Say(
                        $"{one.Sentence} Dan kan {deciders.Last} op {DutchDay.Of(day)} besluiten.",
                        $"{one.Sentence} {Sentence.Capital(deciders.LastInEnglish)} can then decide on {terminal.Say(day)}."
                    )
                    : one.Sentence
            )
        );
    }

    private static void Points(Terminal terminal, IEnumerable<string> points)
    {
        foreach (var point in points)
        {
            var lines = CheckReport.Wrapped(point, terminal.Width - 2).ToList();
            foreach (var (at, line) in lines.Index())
                terminal.Out.WriteLine((at == 0 ? "- " : "  ") + line);
        }
    }

    private static void Lines(Terminal terminal, string text)
    {
        foreach (var line in CheckReport.Wrapped(text, terminal.Width))
            terminal.Out.WriteLine(line);
    }

    private static string Short(string name) =>
        name.Length <= 60 ? name : $"{name[..60].TrimEnd()}…";
}
