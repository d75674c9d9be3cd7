using System.CommandLine;
using System.CommandLine.Parsing;
using Tijdpad.Dutch;

namespace Tijdpad.Cli;

/// <summary>Says in the language of the user what is wrong with a command line.</summary>
internal static class UsageErrors
{
    public static string Text(ParseResult parsed, Terminal terminal)
    {
        var hint = terminal.Say($"Zie “{Path(parsed)} --help”.", $"See “{Path(parsed)} --help”.");
        if (parsed.UnmatchedTokens.Count > 0)
        {
            var tokens = string.Join(
                ", ",
                parsed.UnmatchedTokens.Select(token => $"{DutchQuote.Of(token)}")
            );
            return terminal.Say(
                $"Onbekend onderdeel van de opdracht: {tokens}. {hint}",
                $"Unknown part of the command: {tokens}. {hint}"
            );
        }
        return $"{Reason(parsed.Errors[0], terminal)} {hint}";
    }

    private static string Reason(ParseError error, Terminal terminal) =>
        error.SymbolResult switch
        {
            ArgumentResult { Parent: OptionResult option } => OfOption(option, terminal),
            OptionResult option => OfOption(option, terminal),
            ArgumentResult argument => terminal.Say(
                $"{DutchQuote.Of(argument.Argument.HelpName ?? argument.Argument.Name)} ontbreekt of is niet te gebruiken.",
                $"{DutchQuote.Of(argument.Argument.HelpName ?? argument.Argument.Name)} is missing or cannot be used."
            ),
            _ => terminal.Say("De opdracht is niet volledig.", "The command is not complete."),
        };

    private static string OfOption(OptionResult option, Terminal terminal)
    {
        var value = string.Join(' ', option.Tokens.Select(token => token.Value));
        return value.Length == 0
            ? terminal.Say(
                $"Bij {option.Option.Name} ontbreekt de waarde.",
                $"The value of {option.Option.Name} is missing."
            )
            : terminal.Say(
                $"{DutchQuote.Of(value)} kan niet als waarde van {option.Option.Name}.",
                $"{DutchQuote.Of(value)} cannot be the value of {option.Option.Name}."
            );
    }

    private static string Path(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return command is RootCommand ? "tijdpad" : $"tijdpad {command.Name}";
    }
}
