using System.Runtime.InteropServices;

namespace Tijdpad.Networks.Engine;

/// <summary>A step that cannot be before so long after another.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StepLink(int From, int To, int Lag, LagCount Unit);
