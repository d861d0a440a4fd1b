using MetaCatalog.JsonSchema.Keywords;

namespace MetaCatalog.JsonSchema.Compilation;

/// <summary>What the house knows of a keyword before it meets it: its name, home, the shape of its value, and how to make it.</summary>
/// <param name="Name">The keyword.</param>
/// <param name="Vocabulary">The vocabulary it belongs to.</param>
/// <param name="Shape">What its value must look like, and where subschemas are in it.</param>
/// <param name="Compile">Makes the keyword, or null when it has no effect of its own.</param>
/// <param name="Drafts">The drafts it belongs to.</param>
internal sealed record KeywordDefinition(
    string Name, Vocabulary Vocabulary, ValueShape Shape, Func<KeywordSource, Keyword?> Compile, Drafts Drafts = Drafts.All);
