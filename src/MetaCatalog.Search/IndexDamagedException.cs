namespace MetaCatalog.Search;

/// <summary>A saved index that cannot be trusted: a checksum that does not match, a file that is missing or cut short, another format
/// version or another schema. The remedy is to build it anew from the truth it was derived from.</summary>
public sealed class IndexDamagedException(string message, Exception? inner = null) : Exception(message, inner);
