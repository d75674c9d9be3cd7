using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Tijdpad.Web.Storage;

/// <summary>Keeps the keys of data protection in the database, so that every process can read every cookie.</summary>
internal sealed class ProtectionKeys(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<TijdpadDb>();
        return [.. db.ProtectionKeys.Select(key => key.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<TijdpadDb>();
        db.ProtectionKeys.Add(
            new() { Id = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) }
        );
        db.SaveChanges();
    }
}

/// <summary>A key of ASP.NET Core's data protection, shared by all processes on the database.</summary>
public sealed class ProtectionKey
{
    public required string Id { get; init; }

    public required string Xml { get; init; }
}
