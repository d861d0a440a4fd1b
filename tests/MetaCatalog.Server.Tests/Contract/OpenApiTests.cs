using System.Text;
using MetaCatalog.TestKit;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace MetaCatalog.Server.Tests.Contract;

/// <summary>openapi.yaml at the root of the repository is what the service says of itself.</summary>
public class OpenApiTests
{
    private static readonly string Committed = Path.Combine(SharedFolder.RepositoryRoot, "openapi.yaml");

    [Fact]
    public async Task The_committed_contract_is_the_generated_one()
    {
        await using var server = await TestServer.Start();

        var generated = (await server.Anonymous.GetStringAsync("/openapi.yaml")).ReplaceLineEndings("\n").TrimEnd() + "\n";

        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            await File.WriteAllTextAsync(Committed, generated);
        }

        Assert.Equal((await File.ReadAllTextAsync(Committed)).ReplaceLineEndings("\n"), generated);
    }

    [Fact]
    public async Task The_contract_is_valid_openapi()
    {
        var settings = new OpenApiReaderSettings();
        settings.AddYamlReader();

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(await File.ReadAllTextAsync(Committed)));
        var result = await OpenApiDocument.LoadAsync(stream, "yaml", settings);

        Assert.Empty(result.Diagnostic!.Errors);
    }

    [Fact]
    public async Task Every_operation_has_a_summary_and_says_how_it_fails()
    {
        var settings = new OpenApiReaderSettings();
        settings.AddYamlReader();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(await File.ReadAllTextAsync(Committed)));
        var document = (await OpenApiDocument.LoadAsync(stream, "yaml", settings)).Document!;

        var names = document.Paths.SelectMany(path => path.Value.Operations!).Select(operation => operation.Value.OperationId).ToList();
        Assert.Equal(names.Distinct(), names);
        foreach (var (path, item) in document.Paths)
        {
            foreach (var (method, operation) in item.Operations!)
            {
                Assert.False(string.IsNullOrEmpty(operation.Summary), $"{method} {path} has no summary");
                Assert.NotEmpty(operation.Responses!);
                Assert.All(operation.Responses!, response => Assert.False(string.IsNullOrEmpty(response.Value.Description), $"{method} {path} {response.Key}"));
            }
        }
    }
}
