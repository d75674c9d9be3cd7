using System.Globalization;
using System.Text.Encodings.Web;
using Tijdpad.Dutch;
using Tijdpad.Overviews;
using Tijdpad.Plans;

namespace Tijdpad.Web.Shared;

/// <summary>
/// What the address says after the question mark on the views of a plan: the filter, and the choices of a view. What it does not
/// know, or what does not occur in the plan, it leaves out.
/// </summary>
public sealed record PlanQuery
{
    /// <summary>The name of the choice which part of a long plan is shown.</summary>
    public const string Part = "deel";

    /// <summary>The name of the choice that a row is to be shown, by its id.</summary>
    public const string Row = "bij";

    /// <summary>The choices that views offer beside the filter.</summary>
    private static readonly string[] ViewOptions =
    [
        Part,
        Row,
        "banen",
        "zoom",
        "maand",
        "week",
        "vorm",
        "alles",
        "speling",
    ];

    private PlanQuery(
        PlanFilter filter,
        PlanChoices choices,
        ValueList<KeyValuePair<string, string>> options
    ) => (Filter, Choices, Options) = (filter, choices, options);

    public PlanFilter Filter { get; }

    /// <summary>What the filter can choose from.</summary>
    public PlanChoices Choices { get; }

    public ValueList<KeyValuePair<string, string>> Options { get; private init; }

    /// <summary>The value of a choice of a view; null when the address has none.</summary>
    public string? this[string option] =>
        Options.Where(one => one.Key == option).Select(one => one.Value).FirstOrDefault();

    public static PlanQuery Read(IQueryCollection query, Plan plan)
    {
        var choices = PlanChoices.Of(plan);
        string Word(string name) => query[name].ToString().Trim();
        string? OneOf(string name, IEnumerable<string> known) =>
            Word(name) is { Length: > 0 } word && known.Contains(word, StringComparer.Ordinal)
                ? word
                : null;
        var filter = new PlanFilter
        {
            Municipality = OneOf("gemeente", choices.Municipalities),
            Body = OneOf("gremium", choices.Bodies),
            PhaseId = OneOf("fase", choices.Phases.Select(phase => phase.Id)),
            Document = OneOf("document", choices.Documents),
            State = RowStateNames.Read(Word("staat")),
            Text = Word("tekst") is { Length: > 0 and < 200 } text ? text : null,
            From = Day(Word("van")),
            UntilIncluded = Day(Word("tot")),
        };
        var options = ViewOptions
            .Select(name => KeyValuePair.Create(name, Word(name)))
            .Where(option => option.Value.Length is > 0 and < 40);
        return new(filter, choices, options.ToValueList());
    }

    /// <summary>The same with another choice; null takes it away.</summary>
    public PlanQuery With(string option, string? value)
    {
        var others = Options.Where(one => one.Key != option);
        return this with
        {
            Options = (
                value is null ? others : others.Append(KeyValuePair.Create(option, value))
            ).ToValueList(),
        };
    }

    /// <summary>The filter and the choices, "?" included; "" when there are none.</summary>
    public string Address => Written(FilterFields().Concat(Options));

    /// <summary>The filter alone as a query string, for links to another view.</summary>
    public string FilterAddress => Written(FilterFields());

    /// <summary>The choices of the view that stay when other rows are shown: how, not which part of them.</summary>
    public IEnumerable<KeyValuePair<string, string>> Manner =>
        Options.Where(option => option.Key is not (Part or Row));

    /// <summary>Only the manner of showing, for taking the filter away.</summary>
    public string MannerAddress => Written(Manner);

    /// <summary>The same with another part of a long list; the first part goes without saying.</summary>
    public PlanQuery WithPart(int part) =>
        With(Row, null).With(Part, part == 1 ? null : part.ToString(CultureInfo.InvariantCulture));

    private IEnumerable<KeyValuePair<string, string>> FilterFields() =>
        new (string Name, string? Value)[]
        {
            ("gemeente", Filter.Municipality),
            ("gremium", Filter.Body),
            ("fase", Filter.PhaseId),
            ("document", Filter.Document),
            ("staat", Filter.State is { } state ? RowStateNames.Of(state) : null),
            ("tekst", Filter.Text),
            ("van", Text(Filter.From)),
            ("tot", Text(Filter.UntilIncluded)),
        }
            .Where(field => !string.IsNullOrEmpty(field.Value))
            .Select(field => KeyValuePair.Create(field.Name, field.Value!));

    /// <summary>A day as a date field of a form has it; "" when there is none.</summary>
    public static string Text(DateOnly? day) => day is { } known ? IsoDay.Of(known) : "";

    private static string Written(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var written = string.Join(
            '&',
            fields.Select(field => $"{field.Key}={UrlEncoder.Default.Encode(field.Value)}")
        );
        return written.Length == 0 ? "" : "?" + written;
    }

    private static DateOnly? Day(string text) => IsoDay.Read(text);
}
