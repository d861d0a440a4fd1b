namespace MetaCatalog.Shacl;

/// <summary>A validation went over one of its bounds and was given up.</summary>
/// <param name="limit">The name of the option, such as <c>MaxResults</c>.</param>
/// <param name="message">What was exceeded, and by what.</param>
public sealed class ValidationLimitException(string limit, string message) : Exception(message)
{
    /// <summary>The name of the option in <see cref="ShaclOptions"/> or <see cref="ShapesOptions"/>.</summary>
    public string Limit { get; } = limit;
}
