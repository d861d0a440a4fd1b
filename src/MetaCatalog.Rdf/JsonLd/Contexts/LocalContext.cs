using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Contexts;

/// <summary>A context as it was written, with the IRI against which its own references resolve.</summary>
/// <param name="Value">The value of <c>@context</c>.</param>
/// <param name="BaseUrl">The address of the document that holds it; null when it has none.</param>
/// <param name="IsShared">Whether it belongs to a registered context, so that what is compiled from it may be kept between documents.</param>
internal sealed record LocalContext(JsonValue Value, string? BaseUrl, bool IsShared)
{
    /// <summary>The same context is the same value at the same place; its text is not compared.</summary>
    public bool Equals(LocalContext? other) => other is not null && ReferenceEquals(other.Value, Value);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Value);
}
