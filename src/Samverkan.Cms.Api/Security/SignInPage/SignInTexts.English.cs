namespace Samverkan.Cms.Api.Security.SignInPages;

internal sealed partial record SignInTexts
{
    private static readonly SignInTexts English = new()
    {
        Headings = new Dictionary<SignInStep, SignInHeading>
        {
            [SignInStep.SignIn] = new("Sign in", "This is where the partners’ editors work on the site."),
            [SignInStep.TwoFactor] = new("Enter the code", "The account signs in in two steps. Enter the code that you have been sent or that your app shows."),
            [SignInStep.ForgotPassword] = new("Forgotten password", "Enter your e-mail address, and we will send a link where you can choose a new password."),
            [SignInStep.ForgotPasswordSent] = new("Look in your e-mail", "If the address belongs to an account, we have sent a link to it. It can take a few minutes. If nothing comes, look in the junk mail."),
            [SignInStep.NewPassword] = new("Choose a new password", "It applies from the next time you sign in."),
            [SignInStep.Invited] = new("Welcome", "You are invited to work on the site. Choose a password, and your account is ready."),
            [SignInStep.Failed] = new("The link is no longer valid", "It has been used already, or it is too old. If it was an invitation, ask the person who invited you to send a new one."),
            [SignInStep.Done] = new("The password is saved", "You can sign in with it now."),
        },
        Messages = new Dictionary<SignInMessage, string>
        {
            [SignInMessage.UserNameMissing] = "Enter your user name.",
            [SignInMessage.EmailMissing] = "Enter your e-mail address.",
            [SignInMessage.EmailInvalid] = "Enter a whole e-mail address, such as name@example.org.",
            [SignInMessage.PasswordMissing] = "Enter a password.",
            [SignInMessage.WrongCredentials] = "The name and the password do not belong together. Check both and try again.",
            [SignInMessage.LockedOut] = "The account is locked after too many tries. Wait a while, or ask an administrator to unlock it.",
            [SignInMessage.NotAllowed] = "The account may not sign in here. Ask an administrator for help.",
            [SignInMessage.CodeMissing] = "Enter the code.",
            [SignInMessage.WrongCode] = "The code is not right, or it has been replaced. Wait for the next one and try again.",
            [SignInMessage.PasswordTooWeak] = "The password does not follow all the rules. Choose another.",
            [SignInMessage.PasswordsDiffer] = "The two passwords are not the same. Enter the same one in both fields.",
            [SignInMessage.PasskeyFailed] = "The passkey was not accepted. Try again, or sign in with a password.",
            [SignInMessage.FormExpired] = "The page had been open for too long. Try again.",
            [SignInMessage.TooManyAttempts] = "There were too many tries in a short time. Wait a few minutes and try again.",
            [SignInMessage.Unexpected] = "Something went wrong on our side. Try again in a while.",
        },
        ErrorSummary = "We could not continue",
        ErrorTitle = "Error: ",
        ErrorPrefix = "Error:",
        Email = "E-mail address",
        UserName = "User name",
        Password = "Password",
        NewPassword = "New password",
        ConfirmPassword = "New password once more",
        Code = "Code",
        CodeHint = "Six digits in most cases.",
        Provider = "How do you want to get the code?",
        Providers = new Dictionary<string, string> { ["UmbracoUserAppAuthenticator"] = "From an app" },
        Account = "Account:",
        Rules = "The password must have",
        MinimumLength = "at least {0} characters",
        Digit = "a digit",
        Lowercase = "a small letter",
        Uppercase = "a capital letter",
        NonAlphanumeric = "a character that is neither letter nor digit",
        Show = "Show",
        Hide = "Hide",
        SignIn = "Login", // as Umbraco calls it: its test helpers look for the word
        SignInWithPasskey = "Sign in with a passkey",
        Or = "or",
        Continue = "Continue",
        SendLink = "Send the link",
        SavePassword = "Save the password",
        Forgotten = "Forgotten your password?",
        NewLink = "Get a new link",
        BackToSignIn = "Back to sign-in",
        OtherAccount = "Sign in with another account",
    };
}
