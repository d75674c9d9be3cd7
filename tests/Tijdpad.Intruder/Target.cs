namespace Tijdpad.Intruder;

/// <summary>What there is to be had on the machine, as the test laid it out.</summary>
/// <param name="Parent">The process that started this one.</param>
/// <param name="Folder">A folder as that of the data of a site, with a file <c>secret</c> that everybody may read and change.</param>
/// <param name="Port">A port of this machine on which somebody listens, for TCP and for UDP.</param>
public sealed record Target(int Parent, string Folder, int Port);
