using System.Text;

namespace MetaCatalog.JsonSchema.Formats;

/// <summary>The encoding of Unicode labels in ASCII. RFC 3492.</summary>
internal static class Punycode
{
    private const int Base = 36;
    private const int MinThreshold = 1;
    private const int MaxThreshold = 26;
    private const int Skew = 38;
    private const int Damp = 700;
    private const int InitialBias = 72;
    private const int InitialPoint = 128;

    /// <summary>The label with its prefix when it is not ASCII.</summary>
    public static string? ToAscii(string label) => label.All(char.IsAscii) ? label : "xn--" + Encode(label);

    /// <summary>The text of an encoded label without its prefix, or null. Section 6.2.</summary>
    public static string? Decode(string encoded)
    {
        var delimiter = encoded.LastIndexOf('-');
        var points = encoded[..Math.Max(0, delimiter)].Select(static letter => (int)letter).ToList();
        int point = InitialPoint, bias = InitialBias, index = 0, position = delimiter + 1;
        while (position < encoded.Length)
        {
            var before = index;
            if (!ReadDelta(encoded, ref position, ref index, bias))
            {
                return null;
            }

            bias = Adapt(index - before, points.Count + 1, before == 0);
            point += index / (points.Count + 1);
            index %= points.Count + 1;
            if (!Rune.IsValid(point))
            {
                return null;
            }

            points.Insert(index++, point);
        }

        return string.Concat(points.Select(static value => new Rune(value).ToString()));
    }

    /// <summary>Section 6.3.</summary>
    private static string Encode(string label)
    {
        var points = label.EnumerateRunes().Select(static rune => rune.Value).ToList();
        var output = new StringBuilder(string.Concat(points.Where(static point => point < InitialPoint).Select(static point => (char)point)));
        int handled = output.Length, basic = output.Length, point = InitialPoint, bias = InitialBias, delta = 0;
        output.Append(basic > 0 ? "-" : "");
        while (handled < points.Count)
        {
            var next = points.Where(value => value >= point).Min();
            delta += (next - point) * (handled + 1);
            point = next;
            foreach (var value in points)
            {
                delta += value < point ? 1 : 0;
                if (value == point)
                {
                    WriteDelta(output, delta, bias);
                    bias = Adapt(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }

            delta++;
            point++;
        }

        return output.ToString();
    }

    private static bool ReadDelta(string encoded, ref int position, ref int index, int bias)
    {
        long value = index, weight = 1;
        for (var step = Base; ; step += Base)
        {
            var digit = position < encoded.Length ? DigitOf(encoded[position++]) : -1;
            value += digit * weight;
            if (digit < 0 || value > int.MaxValue)
            {
                return false;
            }

            var threshold = Threshold(step, bias);
            if (digit < threshold)
            {
                index = (int)value;
                return true;
            }

            weight *= Base - threshold;
        }
    }

    private static void WriteDelta(StringBuilder output, int delta, int bias)
    {
        for (var step = Base; ; step += Base)
        {
            var threshold = Threshold(step, bias);
            if (delta < threshold)
            {
                output.Append(Digit(delta));
                return;
            }

            output.Append(Digit(threshold + ((delta - threshold) % (Base - threshold))));
            delta = (delta - threshold) / (Base - threshold);
        }
    }

    /// <summary>Section 6.1.</summary>
    private static int Adapt(int delta, int count, bool isFirst)
    {
        delta = isFirst ? delta / Damp : delta / 2;
        delta += delta / count;
        var steps = 0;
        while (delta > (Base - MinThreshold) * MaxThreshold / 2)
        {
            delta /= Base - MinThreshold;
            steps += Base;
        }

        return steps + ((Base - MinThreshold + 1) * delta / (delta + Skew));
    }

    private static int Threshold(int step, int bias) => Math.Clamp(step - bias, MinThreshold, MaxThreshold);

    private static int DigitOf(char letter) => letter switch
    {
        >= 'a' and <= 'z' => letter - 'a',
        >= '0' and <= '9' => letter - '0' + 26,
        _ => -1,
    };

    private static char Digit(int value) => (char)(value < 26 ? 'a' + value : '0' + value - 26);
}
