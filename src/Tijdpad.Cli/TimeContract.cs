using System.Text.Json;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Proposals;

namespace Tijdpad.Cli;

/// <summary>What <c>window</c> and <c>propose</c> tell programs, as described in docs/contract.md.</summary>
internal static class TimeContract
{
    public static void Write(Utf8JsonWriter json, CommonWindows found)
    {
        json.WriteStartObject();
        json.WriteNumber("contract", Contract.Version);
        json.WriteString("today", Iso(found.Request.Today));
        json.WriteString("from", Iso(found.Request.From));
        json.WriteString("through", Iso(found.Request.Through));
        json.WriteNumber("within", found.Request.Within);
        Objects(json, "windows", found.Windows, window => Window(json, window));
        Objects(
            json,
            "nearMisses",
            found.NearMisses,
            miss =>
            {
                json.WriteString("first", Iso(miss.First));
                json.WriteString("last", Iso(miss.Last));
                json.WriteNumber("count", miss.Count);
                json.WriteNumber("total", miss.Total);
                json.WriteString("text", miss.Sentence);
            }
        );
        Strings(json, "unknown", found.Unknown.Select(body => body.Municipality ?? body.Name));
        json.WriteEndObject();
    }

    public static void Write(
        Utf8JsonWriter json,
        ProposalRequest request,
        ProposalOutcome outcome,
        ValueList<AdoptedProposal> adopted
    )
    {
        json.WriteStartObject();
        json.WriteNumber("contract", Contract.Version);
        json.WriteString("today", Iso(request.Today));
        switch (outcome)
        {
            case ProposalOutcome.Found:
                json.WriteString("outcome", "found");
                Objects(json, "proposals", adopted, one => Proposal(json, one));
                break;
            case ProposalOutcome.Impossible impossible:
                json.WriteString("outcome", "impossible");
                Conflict(json, impossible.Conflict);
                break;
            case ProposalOutcome.Undecided undecided:
                json.WriteString("outcome", "undecided");
                json.WriteString("reason", undecided.Reason);
                break;
        }
        json.WriteEndObject();
    }

    private static void Window(Utf8JsonWriter json, CommonWindow window)
    {
        json.WriteString("first", Iso(window.First));
        json.WriteString("last", Iso(window.Last));
        json.WriteNumber("days", window.Days);
        json.WriteBoolean("attainable", window.IsAttainable);
        if (window.LeadLeft is { } left)
            json.WriteNumber("leadLeft", left);
        else
            json.WriteNull("leadLeft");
        Objects(
            json,
            "bodies",
            window.Parts,
            part =>
            {
                json.WriteString("body", part.Body.Name);
                json.WriteString("municipality", part.Body.Municipality);
                json.WriteString("day", Iso(part.Day));
                json.WriteString("committee", Iso(part.Committee));
                json.WriteString("dispatch", Iso(part.Dispatch));
                json.WriteString("college", Iso(part.College));
                json.WriteBoolean("tooEarly", part.IsTooEarly);
                json.WriteBoolean("inRecess", part.IsInRecess);
            }
        );
        Strings(json, "assumptions", window.Assumptions);
    }

    private static void Proposal(Utf8JsonWriter json, AdoptedProposal adopted)
    {
        var proposal = adopted.Proposal;
        json.WriteString("decision", Iso(proposal.Decision));
        json.WriteString("earliestDecision", Iso(proposal.EarliestDecision));
        json.WriteNumber("moved", proposal.Moved.Count());
        json.WriteNumber("cost", proposal.Cost);
        json.WriteNumber("bound", proposal.Bound);
        json.WriteBoolean("proven", proposal.IsProven);
        json.WriteString("difference", proposal.Difference);
        Objects(
            json,
            "steps",
            proposal.Steps,
            step =>
            {
                json.WriteNumber("row", step.Step.Row);
                json.WriteString("municipality", step.Step.Municipality);
                json.WriteString("first", Iso(step.First));
                json.WriteString("day", Iso(step.Day));
                json.WriteString("state", StateOf(step));
                json.WriteNumber("movedDays", step.MovedDays);
                json.WriteBoolean("guess", step.IsGuess);
            }
        );
        Objects(json, "newFindings", adopted.Findings.New, one => Finding(json, one));
        Objects(json, "solvedFindings", adopted.Findings.Solved, one => Finding(json, one));
        Strings(json, "unmet", proposal.Unmet);
        Strings(json, "assumptions", proposal.Assumptions);
    }

    private static void Finding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("code", finding.Code);
        Numbers(json, "rows", finding.Rows);
        json.WriteString("message", finding.Message);
    }

    private static string StateOf(ProposedStep step) =>
        step.IsPast ? "past"
        : step.IsNew ? "new"
        : step.IsMoved ? "moved"
        : step.IsNarrowed ? "narrowed"
        : "kept";

    private static void Conflict(Utf8JsonWriter json, Conflict conflict)
    {
        json.WriteBoolean("minimal", conflict.IsMinimal);
        Objects(
            json,
            "conflict",
            conflict.Conditions,
            one =>
            {
                json.WriteString("kind", Names.Of(one.Kind));
                Numbers(json, "rows", one.Rows);
                json.WriteString("text", one.Sentence);
            }
        );
        Objects(
            json,
            "relaxations",
            conflict.Relaxations,
            one =>
            {
                json.WriteNumber("price", one.Price);
                json.WriteString("decision", Iso(one.Decision));
                Strings(json, "changes", one.Changes.Select(change => change.Sentence));
            }
        );
    }

    private static void Objects<T>(
        Utf8JsonWriter json,
        string name,
        IEnumerable<T> items,
        Action<T> write
    )
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Numbers(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private static string? Iso(DateOnly? day) => day is { } known ? IsoDay.Of(known) : null;
}
