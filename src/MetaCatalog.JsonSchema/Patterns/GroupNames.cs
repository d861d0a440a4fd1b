namespace MetaCatalog.JsonSchema.Patterns;

/// <summary>The capturing groups of a pattern, found before it is read, because a reference may come before its group.</summary>
internal sealed class GroupNames
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private int count;

    public static GroupNames In(string pattern)
    {
        var names = new GroupNames();
        var text = new PatternText(pattern);
        var inClass = false;
        while (!text.IsAtEnd)
        {
            var next = text.Read();
            if (next == '\\' && !text.IsAtEnd)
            {
                text.Read();
            }
            else if (next == '(' && !inClass)
            {
                names.Open(text);
            }
            else
            {
                inClass = next == '[' || (inClass && next != ']');
            }
        }

        return names;
    }

    public int NumberOf(string name) => numbers.TryGetValue(name, out var number)
        ? number
        : throw new PatternException(new($"there is no group named '{name}'.", $"「{name}」という名前のグループがありません。"));

    public int Checked(int number) => number <= count
        ? number
        : throw new PatternException(new($"there is no group {number}.", $"{number}番のグループがありません。"));

    private void Open(PatternText text)
    {
        var isNamed = text.StartsWith("?<") && !text.StartsWith("?<=") && !text.StartsWith("?<!");
        if (!isNamed && text.StartsWith("?"))
        {
            return;
        }

        count++;
        if (isNamed && text.TakeAll("?<"))
        {
            var name = text.ReadName();
            if (!numbers.TryAdd(name, count))
            {
                throw new PatternException(new($"two groups are named '{name}'.", $"「{name}」という名前のグループが2つあります。"));
            }
        }
    }
}
