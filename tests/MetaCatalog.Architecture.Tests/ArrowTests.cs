using System.Xml.Linq;
using MetaCatalog.TestKit;

namespace MetaCatalog.Architecture.Tests;

/// <summary>The dependency diagram, as data. To add an arrow, edit this table and say why in the commit.</summary>
public class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Rdf"] = [],
        ["JsonSchema"] = [],
        ["Search"] = [],
        ["Shacl"] = ["Rdf"],
        ["Catalog"] = ["Rdf", "Shacl", "JsonSchema", "Search"],
        ["Crosswalks"] = ["Catalog", "Rdf"],
        ["Storage"] = ["Catalog", "Rdf"],
        ["Harvest"] = ["Catalog", "Crosswalks", "Rdf"],
        ["Server"] = ["Catalog", "Crosswalks", "Storage", "Harvest", "Rdf"],
        ["Cli"] = ["Catalog", "Crosswalks", "Storage", "Harvest", "Rdf", "Server"],
    };

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Theory, MemberData(nameof(Projects))]
    public void Project_references_only_what_the_diagram_allows(string project)
    {
        Assert.Equal(Allowed[project].Order(), References(project).Order());
    }

    [Fact]
    public void Every_project_is_in_the_diagram()
    {
        var folders = Directory.GetDirectories(Path.Combine(SharedFolder.RepositoryRoot, "src"), "MetaCatalog.*")
            .Select(folder => Path.GetFileName(folder)["MetaCatalog.".Length..]);

        Assert.Equal(Allowed.Keys.Order(), folders.Order());
    }

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(Path.Combine(SharedFolder.RepositoryRoot, "src", $"MetaCatalog.{project}", $"MetaCatalog.{project}.csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!)["MetaCatalog.".Length..]);
}
