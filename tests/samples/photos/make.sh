#!/bin/sh
# Makes the sample files that were not taken from a package. Needs ffmpeg, exiftool, heif-enc and
# webpmux (Debian: ffmpeg libimage-exiftool-perl libheif-examples webp), and in the folder where it
# runs, unpacked, the npm packages jpeg-exif 1.1.4, exif 0.6.0 and exif-js 2.3.0. Every place that
# it writes is the Canton Tower.
set -e
tower="-GPSLatitude=23.1066 -GPSLatitudeRef=N -GPSLongitude=113.3245 -GPSLongitudeRef=E"
words="-Artist=planted-artist -ImageDescription=planted-description -XPComment=planted-wide"
serial="-SerialNumber=planted-serial -DateTimeOriginal=2024:05:01T09:30:00 -Software=planted-software"
xmp="-XMP-dc:Creator=planted-creator -XMP-exif:GPSLatitude=23.1066 -XMP-exif:GPSLongitude=113.3245"
all="$tower $words $serial $xmp -Comment=planted-comment"
quiet="ffmpeg -v error -y -bitexact"
tell="exiftool -q -m -overwrite_original"

# One picture of 96 by 64, each corner of another colour; a small one for the hidden places.
$quiet -f lavfi -i testsrc=s=96x64:d=1 -frames:v 1 picture.png
$quiet -f lavfi -i testsrc2=s=32x24:d=1 -frames:v 1 small.png
$quiet -i picture.png -q:v 3 picture.jpg
$quiet -i small.png -q:v 9 small.jpg

# The EXIF and maker notes of true phones and cameras, on the picture; places and days are ours.
telling() { # <from> <to> <more>
  cp picture.jpg "$2"
  $tell -TagsFromFile "$1" -all:all -unsafe -MakerNotes "$2"
  # shellcheck disable=SC2086
  $tell $all -IPTC:City=planted-city -IPTC:Keywords=planted-keyword "-ThumbnailImage<=small.jpg" $3 "$2"
}
telling jpeg-exif/test/IMG_0001.JPG apple.jpg "-Orientation#=6"
telling exif/test/short-ascii-II.jpg xiaomi.jpg "-Orientation#=3"
telling exif/test/sony-alpha-6000.jpg sony.jpg ""

exiftool -icc_profile -b exif-js/example/DSCN0614_small.jpg > named.icc

# By the same means but without an original: the names are those that such phones write.
cp picture.jpg huawei.jpg
$tell $all -Make=HUAWEI -Model=ALN-AL00 -Orientation#=8 "-ThumbnailImage<=small.jpg" huawei.jpg
cp small.jpg behind.jpg
$tell $all -Make=samsung -Model=SM-S9280 behind.jpg
cat behind.jpg >> sony.jpg

cp picture.png text.png
$tell $all "-PNG:Title=planted-title" "-PNG:ModifyDate=2024:05:01 09:30:00" -Orientation#=6 text.png
exiftool -q -m -overwrite_original -z "-PNG:Description=planted-packed planted-packed planted-packed" text.png
$tell "-ICC_Profile<=named.icc" text.png
printf planted-behind >> text.png

cwebp -quiet -q 70 picture.png -o lossy.webp
cwebp -quiet -lossless small.png -o lossless.webp
cp lossy.webp extended.webp
$tell $tower $words $serial $xmp -Orientation#=6 extended.webp
webpmux -set icc named.icc extended.webp -o extended.webp
webpmux -frame lossless.webp +100 -frame lossless.webp +100 -loop 0 -o frames.webp
webpmux -set xmp behind.jpg frames.webp -o frames.webp

$quiet -f lavfi -i testsrc=s=48x32:d=1:r=3 -loop 0 loop.gif
$tell -Comment=planted-comment $xmp loop.gif
printf planted-behind >> loop.gif

for kind in heic avif; do
  heif-enc -q 40 -t 24 $([ $kind = avif ] && echo -A) apple.jpg -o still.$kind
  $tell -TagsFromFile apple.jpg -EXIF:all $xmp still.$kind
done
# A picture below the least that is coded at once becomes a grid, as the large ones of phones are.
heif-enc -q 40 small.png -o tiles.heic
$tell $all -Orientation#=6 tiles.heic

# Sound, pictures, a place, and a track that tells the place again and again.
printf '1\n00:00:00,000 --> 00:00:00,500\nplanted-track +23.1066+113.3245\n' > places.srt
source="-f lavfi -i testsrc=s=96x64:d=1:r=10 -f lavfi -i sine=d=1 -i places.srt -map 0 -map 1 -map 2"
date="-metadata creation_time=2024-05-01T09:30:00Z"
$quiet $source -c:v libx264 -pix_fmt yuv420p -c:a aac -b:a 16k -c:s mov_text $date \
  -metadata location=+23.1066+113.3245/ -metadata comment=planted-comment -movflags +faststart phone.mp4
$tell $xmp -Keys:Make=HUAWEI -Keys:Model=planted-model phone.mp4
$quiet $source -c:v libx265 -x265-params log-level=error -tag:v hvc1 -pix_fmt yuv420p -c:a aac -b:a 16k -c:s mov_text $date \
  -metadata com.apple.quicktime.location.ISO6709=+23.1066+113.3245/ -metadata com.apple.quicktime.make=Apple \
  -metadata com.apple.quicktime.model=planted-model -metadata com.apple.quicktime.content.identifier=planted-live \
  -movflags use_metadata_tags phone.mov
cp picture.jpg samsung.jpg
$tell $all -Make=samsung -Model=SM-S9280 samsung.jpg
printf MotionPhoto_Data >> samsung.jpg
cat phone.mp4 >> samsung.jpg
