using System.Diagnostics;

namespace Tijdpad.Web.Tests.Accounts;

/// <summary>A real issuer of OpenID Connect on this machine, in Node; installed in the folder for build output.</summary>
internal sealed class OidcProvider : IAsyncDisposable
{
    private const string Package = "oauth2-mock-server@9.3.0";

    private readonly Process _node;

    private OidcProvider(Process node, string address) => (_node, Address) = (node, address);

    public string Address { get; }

    public static async Task<OidcProvider> StartAsync()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "oidc");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "oauth2-mock-server")))
            await InstallAsync(folder);
        var script = Path.Combine(AppContext.BaseDirectory, "Accounts", "oidc-provider.mjs");
        var node = Start(folder, "node", script);
        var port = await node.StandardOutput.ReadLineAsync();
        return new(node, $"http://localhost:{port}");
    }

    /// <summary>What the next tokens say instead, as JSON.</summary>
    public async Task SayAsync(string json)
    {
        await _node.StandardInput.WriteLineAsync(json);
        await _node.StandardInput.FlushAsync();
        Assert.Equal("ok", await _node.StandardOutput.ReadLineAsync());
    }

    public async ValueTask DisposeAsync()
    {
        _node.StandardInput.Close();
        await _node.WaitForExitAsync();
        _node.Dispose();
    }

    private static async Task InstallAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        try
        {
            using var npm = Start(
                folder,
                "npm",
                "install",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--no-save",
                Package
            );
            await npm.WaitForExitAsync();
            Assert.SkipUnless(
                npm.ExitCode == 0,
                $"npm could not install {Package}: the registry must be reachable."
            );
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("Node and npm are not here: install Node 20 or later.");
        }
    }

    private static Process Start(string folder, string program, params string[] arguments) =>
        Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
}
