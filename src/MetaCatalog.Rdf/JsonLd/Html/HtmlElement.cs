namespace MetaCatalog.Rdf.JsonLd.Html;

/// <summary>What is wanted of an HTML element: its name, a few attributes, and where its text lies if that is raw.</summary>
/// <param name="Name">The tag name in lower case.</param>
/// <param name="Id">The <c>id</c> attribute, or null.</param>
/// <param name="Type">The <c>type</c> attribute, or null.</param>
/// <param name="Href">The <c>href</c> attribute, or null.</param>
internal sealed record HtmlElement(string Name, string? Id, string? Type, string? Href)
{
    /// <summary>The bytes between start and end tag of a <c>script</c>.</summary>
    public Range Content { get; init; }

    /// <summary>Whether it is a script of JSON-LD.</summary>
    public bool IsJsonLd => Name == "script" && string.Equals(Type?.Split(';', 2)[0].Trim(), "application/ld+json", StringComparison.OrdinalIgnoreCase);
}
