using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Mono.Cecil;

namespace Tijdpad.House.Tests;

/// <summary>
/// Which file of a project names what of which other file, read out of the compiled program: what a page names is in it too,
/// and so is a type that nobody spells because the compiler found it. A constant is not: it is a number by then.
/// </summary>
internal sealed partial class CodeMap
{
    private static readonly string[] Endings = [".cs", ".razor"];

    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    private CodeMap(ModuleDefinition module, string source, string rootNamespace)
    {
        foreach (var type in module.Types.Where(IsWritten))
        {
            if (FileOf(type, source, rootNamespace) is { } file)
                _files[type.FullName] = file;
        }
        Arrows = [.. module.Types.SelectMany(ArrowsOf).Distinct()];
    }

    /// <summary>Each once; none from a file to itself.</summary>
    public IReadOnlyList<Arrow> Arrows { get; }

    public IEnumerable<string> Files => _files.Values.Distinct(StringComparer.Ordinal);

    /// <param name="assembly">The compiled project.</param>
    /// <param name="project">Its folder below <c>src/</c>.</param>
    /// <param name="rootNamespace">The namespace of the files in that folder itself.</param>
    public static CodeMap Of(string assembly, string project, string rootNamespace)
    {
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(assembly));
        // attributes hold values of types of the framework
        var framework = RuntimeEnvironment.GetRuntimeDirectory().TrimEnd('/', '\\');
        resolver.AddSearchDirectory(framework);
        resolver.AddSearchDirectory(
            framework.Replace(
                "Microsoft.NETCore.App",
                "Microsoft.AspNetCore.App",
                StringComparison.Ordinal
            )
        );
        using var module = ModuleDefinition.ReadModule(
            assembly,
            new ReaderParameters { AssemblyResolver = resolver }
        );
        return new(module, Repository.PathOf("src", project), rootNamespace);
    }

    private static bool IsWritten(TypeDefinition type) =>
        type.Name[0] != '<' && !type.Namespace.StartsWith("System.", StringComparison.Ordinal);

    private static string? FileOf(TypeDefinition type, string source, string rootNamespace)
    {
        if (!$"{type.Namespace}.".StartsWith($"{rootNamespace}.", StringComparison.Ordinal))
            return null;
        var room = type.Namespace[rootNamespace.Length..].TrimStart('.').Replace('.', '/');
        var folder = Path.Combine(source, room);
        var name = type.Name.Split('`')[0];
        var declaration = new Regex(
            $@"\b(class|record|struct|interface|enum|delegate [^(]+) {name}\b",
            RegexOptions.None,
            TimeSpan.FromSeconds(1)
        );
        return
            Endings
                .Select(ending => Path.Combine(folder, name + ending))
                .Concat(Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.cs") : [])
                .FirstOrDefault(file =>
                    File.Exists(file)
                    && (
                        file.EndsWith(".razor", StringComparison.Ordinal)
                        || declaration.IsMatch(File.ReadAllText(file))
                    )
                )
                is { } found
            ? Path.GetRelativePath(source, found).Replace('\\', '/')
            : null;
    }

    private IEnumerable<Arrow> ArrowsOf(TypeDefinition type)
    {
        if (!_files.TryGetValue(type.FullName, out var from))
            return [];
        return Nested(type)
            .SelectMany(TypeMentions.Of)
            .Select(Outermost)
            .Where(named => _files.ContainsKey(named.FullName) && _files[named.FullName] != from)
            .Select(named => new Arrow(from, _files[named.FullName], named.Name.Split('`')[0]));
    }

    private static IEnumerable<TypeDefinition> Nested(TypeDefinition type) =>
        type.NestedTypes.SelectMany(Nested).Prepend(type);

    private static TypeReference Outermost(TypeReference type)
    {
        while (type.DeclaringType is not null)
            type = type.DeclaringType;
        return type;
    }
}

/// <summary>One file names a type of another; paths are relative to the project, with slashes.</summary>
internal sealed record Arrow(string From, string To, string Type)
{
    public string FromRoom => Room(From);

    public string ToRoom => Room(To);

    private static string Room(string file) => Path.GetDirectoryName(file)!.Replace('\\', '/');

    public override string ToString() => $"{From} names {Type} of {To}";
}
