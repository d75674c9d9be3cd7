using Microsoft.EntityFrameworkCore;

namespace Tijdpad.Web.Storage;

/// <summary>Columns are called as in the scripts: <c>created_at</c> for <c>CreatedAt</c>.</summary>
internal static class SnakeCase
{
    public static void Apply(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            // what is kept as JSON inside a column has no columns of its own
            if (entity.IsMappedToJson())
            {
                entity.SetContainerColumnName(Of(entity.GetContainerColumnName() ?? ""));
                continue;
            }
            foreach (var property in entity.GetProperties())
                property.SetColumnName(Of(property.Name));
        }
    }

    internal static string Of(string name) =>
        string.Concat(
            name.Select(
                (sign, place) =>
                    char.IsUpper(sign)
                        ? $"{(place > 0 ? "_" : "")}{char.ToLowerInvariant(sign)}"
                        : $"{sign}"
            )
        );
}
