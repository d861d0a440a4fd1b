using System.Collections.Frozen;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl;

namespace MetaCatalog.Catalog.Validation;

/// <summary>The SHACL shapes of each profile, compiled once: those of the core with those of the domain. Thread safe.</summary>
internal static class ProfileShapes
{
    private const int MostResults = 1_000;
    private const long MostSteps = 20_000_000;

    private static readonly FrozenDictionary<DomainProfile, ShapesGraph> ByProfile =
        Enum.GetValues<DomainProfile>().ToFrozenDictionary(static profile => profile, static profile => ShapesGraph.Load(ShapesOf(profile)));

    private static readonly ShaclOptions Options = new() { MaxResults = MostResults, MaxSteps = MostSteps, Timeout = TimeSpan.FromSeconds(10), Details = false };

    /// <summary>What the shapes of the profile find.</summary>
    public static IReadOnlyList<Finding> Check(Graph graph, DomainProfile profile)
    {
        try
        {
            return [.. ByProfile[profile].Validate(graph, Options).Results.Select(Finding)];
        }
        catch (ValidationLimitException limit)
        {
            return [new Finding("limit:shapes", Severity.Error, new Bilingual(limit.Message, $"形状の検証が上限を超えました：{limit.Message}"), new Location())];
        }
    }

    private static Finding Finding(ValidationResult result) => new(
        CodeOf(result.SourceConstraintComponent),
        SeverityOf(result.Severity),
        new Bilingual(result.MessageIn("en"), result.MessageIn("ja")),
        new Location(FocusNode: result.FocusNode, Path: result.ResultPath?.ToString(), Value: result.Value))
    {
        Rule = (result.SourceShape as Iri)?.Value,
    };

    // sh:MinCountConstraintComponent is known to people as sh:minCount.
    private static string CodeOf(Iri component)
    {
        var name = component.Value[(component.Value.LastIndexOf('#') + 1)..].Replace("ConstraintComponent", "", StringComparison.Ordinal);
        return "sh:" + char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static Severity SeverityOf(Iri severity) => severity.Value switch
    {
        "http://www.w3.org/ns/shacl#Info" => Severity.Info,
        "http://www.w3.org/ns/shacl#Warning" => Severity.Warning,
        _ => Severity.Error,
    };

    private static Graph ShapesOf(DomainProfile profile)
    {
        var shapes = Read(DomainProfile.Core);
        if (profile != DomainProfile.Core)
        {
            shapes.AddAll(Read(profile), blankNodePrefix: "domain-");
        }

        return shapes;
    }

    private static string Code(DomainProfile profile) => profile.ToString().ToLowerInvariant();

    private static Graph Read(DomainProfile profile) => !VocabularyFiles.Paths.Contains($"shapes/{Code(profile)}.ttl") ? [] :
        RdfReader.ReadGraph(VocabularyFiles.Read($"shapes/{Code(profile)}.ttl"), RdfFormat.Turtle);
}
