using Microsoft.AspNetCore.Http.Features;
using Tijdpad.Dutch;

namespace Tijdpad.Web.Http;

/// <summary>The form of a request, whoever reads it: what cannot be read or kept is refused here, once.</summary>
internal sealed class CheckedForm(HttpRequest request, FormOptions options) : IFormFeature
{
    private readonly FormFeature _form = new(request, options);
    private IFormCollection? _read;

    public bool HasFormContentType => _form.HasFormContentType;

    public IFormCollection? Form
    {
        get => _read;
        set => _read = value;
    }

    public IFormCollection ReadForm() =>
        _read ?? throw new InvalidOperationException("Forms are read asynchronously.");

    public async Task<IFormCollection> ReadFormAsync(CancellationToken cancellationToken) =>
        _read ??= Checked(await ReadAsync(cancellationToken));

    private async Task<IFormCollection> ReadAsync(CancellationToken stop)
    {
        if (!HasFormContentType)
            throw new RefusedRequestException(
                StatusCodes.Status415UnsupportedMediaType,
                "This is no form."
            );
        try
        {
            return await _form.ReadFormAsync(stop);
        }
        catch (BadHttpRequestException bad)
        {
            throw new RefusedRequestException(bad.StatusCode, bad.Message, bad);
        }
        // boundaries, headers and ends that are not there; more or longer fields than are taken; letters of no known alphabet
        catch (Exception broken)
            when (broken
                    is InvalidDataException
                        or IOException
                        or NotSupportedException
                        or ArgumentException
            )
        {
            throw new RefusedRequestException(
                StatusCodes.Status400BadRequest,
                broken.Message,
                broken
            );
        }
    }

    private static IFormCollection Checked(IFormCollection form)
    {
        var texts = form.SelectMany(field => field.Value.Prepend(field.Key))
            .Concat(form.Files.SelectMany(file => new[] { file.Name, file.FileName }));
        return texts.All(Characters.AreStorable)
            ? form
            : throw new RefusedRequestException(
                StatusCodes.Status400BadRequest,
                "It holds what is no text."
            );
    }
}
