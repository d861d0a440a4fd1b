namespace MetaCatalog.JsonSchema.Json;

/// <summary>A text that is not JSON, or goes beyond a limit; never leaves the room.</summary>
/// <param name="offset">The byte where it was noticed.</param>
/// <param name="description">What is wrong.</param>
internal sealed class JsonSyntaxException(int offset, Message description) : Exception(description.En)
{
    public int Offset => offset;

    public Message Description => description;
}
