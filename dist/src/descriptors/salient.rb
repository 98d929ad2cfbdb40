# Homebrew
class Salient < Formula
  desc "Daily control maps, front lines and charts from what sources said"
  homepage "@url@"
  url "@url@/@version@/salient-@version@.zip"
  sha256 "@sha256@"
  license "Apache-2.0"

  depends_on "openjdk"

  def install
    libexec.install Dir["*"]
    (bin/"salient").write_env_script libexec/"bin/salient", Language::Java.overridable_java_home_env
    man1.install Dir[libexec/"share/man/man1/*.1"]
    bash_completion.install libexec/"share/completions/salient"
  end

  test do
    assert_equal "salient @version@", shell_output("#{bin}/salient --version").strip
    assert_match "latakia-2014", shell_output("#{bin}/salient list --workspace #{libexec}")
  end
end
