<?php
/**
 * Plugin Name: Mourchid
 * Description: Adds the assistant to every page.
 * Version: 1.0
 * Requires at least: 6.5
 */

const MOURCHID_SERVER = 'https://mourchid.example';

add_action('wp_enqueue_scripts', function (): void {
    wp_enqueue_script_module('mourchid', MOURCHID_SERVER . '/static/widget/mourchid.js');
});

add_action('wp_footer', function (): void {
    printf(
        '<mourchid-chat lang="%s" site-name="%s"></mourchid-chat>',
        esc_attr(get_bloginfo('language')),
        esc_attr(get_bloginfo('name'))
    );
});
