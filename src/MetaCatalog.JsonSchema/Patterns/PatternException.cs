namespace MetaCatalog.JsonSchema.Patterns;

/// <summary>A text that is not a regular expression of ECMA-262; never leaves the room.</summary>
internal sealed class PatternException(Message description) : Exception(description.En)
{
    public Message Description => description;
}
