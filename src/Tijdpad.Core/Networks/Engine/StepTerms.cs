using System.Runtime.InteropServices;

namespace Tijdpad.Networks.Engine;

/// <summary>What holds for a step apart from its links.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StepTerms(int Release, int Duration, int Calendar, bool IsFixed);
