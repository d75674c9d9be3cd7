namespace Tijdpad.Web.Storage;

/// <summary>The tables were made by another release than this program can work with. The message is a Dutch sentence.</summary>
public sealed class DatabaseVersionException(string message) : Exception(message);
