namespace Tijdpad.Documents.Reading.Worker.Confinement;

/// <summary>What a reader of strangers' files cannot do, whatever the file makes of it.</summary>
public enum Protection
{
    /// <summary>Read other files than the program and .NET.</summary>
    OtherFiles = 1,

    /// <summary>Write, make or remove a file.</summary>
    Writing,

    /// <summary>Make a connection of any kind.</summary>
    Network,

    /// <summary>Start a program or another process.</summary>
    Programs,

    /// <summary>Send a signal to the process that started it.</summary>
    Signals,

    /// <summary>Act as the administrator of the machine.</summary>
    Administrator,
}
