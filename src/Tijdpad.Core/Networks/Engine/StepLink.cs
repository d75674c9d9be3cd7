using System.Runtime.InteropServices;

namespace Tijdpad.Networks.Engine;

/// <summary>A step waits for another: it is no earlier than the lag, counted in a unit, after it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StepLink(int From, int To, int Lag, LagCount Unit);
