namespace Tijdpad.Cli;

/// <summary>A command that was given something it cannot use; the message is for the user, in their language.</summary>
internal sealed class UsageException(string message) : Exception(message);
