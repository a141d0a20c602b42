using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Samverkan.Tests.Management;

/// <summary>An authenticator of WebAuthn in a few lines: one ES256 key for https://localhost, without attestation (https://www.w3.org/TR/webauthn-3/).</summary>
internal sealed class SoftwareKey : IDisposable
{
    private const byte Present = 0x01, Verified = 0x04, WithKey = 0x40;

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);
    private string _user = "";
    private uint _counter;

    /// <summary>Whether the person has shown who they are, and not only that somebody is there.</summary>
    public bool IsVerifying { get; init; } = true;

    public string Id => Base64Url.EncodeToString(_id);

    public string Create(string options)
    {
        JsonNode asked = JsonNode.Parse(options)!;
        _user = (string)asked["user"]!["id"]!;
        byte[] data = [.. Data(WithKey), .. new byte[16], 0, (byte)_id.Length, .. _id, .. CoseKey()];
        byte[] attestation = [0xA3, .. Text("fmt"), .. Text("none"), .. Text("attStmt"), 0xA0, .. Text("authData"), 0x58, (byte)data.Length, .. data];
        return Answer(new JsonObject
        {
            ["clientDataJSON"] = Encoded(ClientData("webauthn.create", asked)),
            ["attestationObject"] = Encoded(attestation),
            ["transports"] = new JsonArray("internal"),
        });
    }

    public string Get(string options)
    {
        byte[] client = ClientData("webauthn.get", JsonNode.Parse(options)!), data = Data(0);
        return Answer(new JsonObject
        {
            ["clientDataJSON"] = Encoded(client),
            ["authenticatorData"] = Encoded(data),
            ["signature"] = Encoded(_key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)),
            ["userHandle"] = _user,
        });
    }

    public void Dispose() => _key.Dispose();

    private byte[] Data(byte flags)
    {
        byte[] counter = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(counter, ++_counter);
        return [.. SHA256.HashData("localhost"u8), (byte)(flags | Present | (IsVerifying ? Verified : 0)), .. counter];
    }

    /// <summary>{1: 2, 3: -7, -1: 1, -2: x, -3: y} in CBOR.</summary>
    private byte[] CoseKey()
    {
        ECPoint point = _key.ExportParameters(includePrivateParameters: false).Q;
        return [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!]; // a key of a named curve has both
    }

    private string Answer(JsonObject response) =>
        new JsonObject { ["id"] = Id, ["rawId"] = Id, ["type"] = "public-key", ["clientExtensionResults"] = new JsonObject(), ["response"] = response }.ToJsonString();

    private static byte[] ClientData(string type, JsonNode asked) =>
        Encoding.UTF8.GetBytes(new JsonObject { ["type"] = type, ["challenge"] = (string?)asked["challenge"], ["origin"] = "https://localhost", ["crossOrigin"] = false }.ToJsonString());

    private static byte[] Text(string text) => [(byte)(0x60 + text.Length), .. Encoding.ASCII.GetBytes(text)];

    private static string Encoded(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
