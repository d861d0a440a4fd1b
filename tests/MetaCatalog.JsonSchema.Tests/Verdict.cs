using System.Text;

namespace MetaCatalog.JsonSchema.Tests;

/// <summary>The words of these tests: compile a schema from text, validate a text.</summary>
internal static class Verdict
{
    public static Schema Compile(string schema) => new SchemaRegistry().Compile(Encoding.UTF8.GetBytes(schema));

    public static SchemaResult Of(string schema, string document, ValidationOptions? options = null) =>
        Compile(schema).Validate(Encoding.UTF8.GetBytes(document), options);

    public static SchemaError OnlyError(string schema, string document, ValidationOptions? options = null) =>
        Assert.Single(Of(schema, document, options).Errors);

    public static IReadOnlyList<SchemaFault> Faults(string schema) => Assert.Throws<SchemaException>(() => Compile(schema)).Faults;
}
