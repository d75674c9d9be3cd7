using System.CommandLine;
using System.Reflection;
using Tijdpad.Checks;

namespace Tijdpad.Cli;

/// <summary><c>tijdpad explain TP012</c>: the page of a check. Without a code: the list of all checks.</summary>
internal sealed class ExplainCommand : ISubcommand
{
    public Command Build(Terminal terminal)
    {
        var code = new Argument<string?>("code")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = terminal.Say(
                "De code van een controle, bijvoorbeeld TP012; zonder code de lijst.",
                "The code of a check, for instance TP012; without it the list."
            ),
        };
        var command = new Command(
            "explain",
            terminal.Say("Legt een controle uit.", "Explains a check (in Dutch).")
        )
        {
            code,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(code) is not { } asked)
            {
                foreach (var check in AllChecks.List)
                    terminal.Out.WriteLine($"{check.Code}  {check.Title}");
                return ExitCode.Nothing;
            }
            terminal.Out.WriteLine(Page(asked.ToUpperInvariant(), terminal));
            return ExitCode.Nothing;
        });
        return command;
    }

    private static string Page(string code, Terminal terminal)
    {
        using var page = Assembly
            .GetExecutingAssembly()
            .GetManifestResourceStream($"checks/{code}.md");
        if (page is null)
            throw new UsageException(
                terminal.Say(
                    $"Er is geen controle {code}; “tijdpad explain” geeft de lijst.",
                    $"There is no check {code}; “tijdpad explain” gives the list."
                )
            );
        using var reader = new StreamReader(page);
        return reader.ReadToEnd().TrimEnd();
    }
}
