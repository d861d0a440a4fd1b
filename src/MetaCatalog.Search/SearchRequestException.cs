namespace MetaCatalog.Search;

/// <summary>A request that cannot be answered: an unknown field, a cursor of another request, a value out of bounds. The message says
/// what is allowed.</summary>
public sealed class SearchRequestException(string message) : Exception(message);
